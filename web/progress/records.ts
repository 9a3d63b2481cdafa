// What is kept of a learner's work, one key a question and a module, and what makes a record sound.

export interface Kept {
  kind: string;
  /** Sorted: an answer belongs to these options and to no others. */
  options: string[];
  /** Empty while the question is being answered again. */
  response: string[];
  /** From 0 to 1; `UNSCORED` until the page of the question has been opened. */
  score: number;
  /** Minute of the last answer; 0 where the first form did not say. */
  at: number;
  tries: number;
  /** -1 never wrong; 0 to 3 the rung of the ladder it waits on; 4 climbed. */
  step: number;
  /** Day of the next review, 0 for none. */
  due: number;
}

export interface ModuleKept {
  attempts: number;
  /** Percent, -1 for none. */
  best: number;
  /** Minute of the first attempt that passed, 0 for none. */
  passed: number;
  last: number;
  at: number;
  /** Newest first. */
  receipts: string[];
  open?: OpenAttempt;
}

export type Form = "quiz" | "precheck" | "pre" | "post";

export interface OpenAttempt {
  form: Form;
  bank: string;
  seed: number;
  started: number;
  responses: Record<string, string[]>;
  attempt: number;
  assignment?: string;
}

export interface ScenarioKept {
  path: string[];
  ends: string[];
  at: number;
}

/** `address` from the root of a language; `heading` the id of the nearest heading, the same in both languages. */
export interface Place {
  address: string;
  title: string;
  heading: string;
  at: number;
}

export interface Assigned {
  code: string;
  label: string;
  at: number;
}

export interface Everything {
  questions: Record<string, Kept>;
  modules: Record<string, ModuleKept>;
  scenarios: Record<string, ScenarioKept>;
  place?: Place;
  assignments: Assigned[];
}

export const UNSCORED = -1;
export const MOST_RECEIPTS = 5;
export const MOST_ASSIGNMENTS = 10;
/** A path longer than any scenario is damaged, or somebody's joke. */
export const MOST_STEPS = 500;

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

export const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((id) => typeof id === "string");

const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

/** As the models have it (scripts/content/model/text.py): nothing else can be a name of ours, nor slip into an address or a page. */
export const isId = (name: string): boolean => name.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);

export function isKept(value: unknown): value is Kept {
  if (!isRaw(value)) return false;
  const score = value["score"];
  return (
    typeof value["kind"] === "string" &&
    isIds(value["options"]) &&
    isIds(value["response"]) &&
    typeof score === "number" &&
    (score === UNSCORED || (score >= 0 && score <= 1)) &&
    isWhole(value["at"], 0) &&
    isWhole(value["tries"], 0) &&
    isWhole(value["step"], -1, 4) &&
    isWhole(value["due"], 0)
  );
}

const FORMS: readonly unknown[] = ["quiz", "precheck", "pre", "post"];

function isOpen(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const responses = value["responses"];
  const assignment = value["assignment"];
  return (
    FORMS.includes(value["form"]) &&
    typeof value["bank"] === "string" &&
    isWhole(value["seed"], 0, 0xffffffff) &&
    isWhole(value["started"], 0) &&
    isWhole(value["attempt"], 0) &&
    isRaw(responses) &&
    Object.keys(responses).every((id) => isIds(responses[id])) &&
    (assignment === undefined || typeof assignment === "string")
  );
}

export function isModule(value: unknown): value is ModuleKept {
  if (!isRaw(value)) return false;
  const open = value["open"];
  return (
    isWhole(value["attempts"], 0) &&
    isWhole(value["best"], -1, 100) &&
    isWhole(value["passed"], 0) &&
    isWhole(value["last"], -1, 100) &&
    isWhole(value["at"], 0) &&
    isIds(value["receipts"]) &&
    (open === undefined || isOpen(open))
  );
}

export function isScenario(value: unknown): value is ScenarioKept {
  if (!isRaw(value)) return false;
  const path = value["path"];
  const ends = value["ends"];
  return isIds(path) && path.length <= MOST_STEPS && isIds(ends) && ends.length <= MOST_STEPS && isWhole(value["at"], 0);
}

/** The address becomes a link, so it is a path of ours and nothing else: no scheme, no step upwards. */
export function isPlace(value: unknown): value is Place {
  if (!isRaw(value)) return false;
  const address = value["address"];
  const isAddress = typeof address === "string" && /^([a-z0-9-]+\/)*$/.test(address);
  return isAddress && typeof value["title"] === "string" && typeof value["heading"] === "string" && isWhole(value["at"], 0);
}

function isOneAssigned(value: unknown): value is Assigned {
  return isRaw(value) && typeof value["code"] === "string" && typeof value["label"] === "string" && isWhole(value["at"], 0);
}

export const isAssigned = (value: unknown): value is Assigned[] => Array.isArray(value) && value.every(isOneAssigned);
