// The learner's records in this browser, by id and never by place or language. Every change reads what lies there first,
// so that an answer given in another tab is never overwritten by what this one remembers.

import { PREFIX, PROGRESS } from "../platform/keys";
import { damaged, forget, names, read, write } from "../platform/storage";
import { score as scored } from "../quiz/score";
import type { Ids } from "../quiz/trade";
import type { Question } from "../quiz/types";
import { dayOf, minuteOf } from "./clock";
import { climb, NEVER } from "./ladder";
import { mergeModule } from "./merge";
import { migrated } from "./migrate";
import { isAssigned, isId, isKept, isModule, isScenario, MOST_ASSIGNMENTS, UNSCORED } from "./records";
import type { Assigned, Everything, Kept, ModuleKept, ScenarioKept } from "./records";
import { keepPlace, keptPlace } from "./place";
import { settledQuestion } from "./settled";

export { keepPlace, keptPlace };
export type { Assigned, Everything, Kept, ModuleKept, OpenAttempt, Place, ScenarioKept } from "./records";

const QUESTION = "question:";
const MODULE = "module:";
const SCENARIO = "scenario:";
const ASSIGNMENT = "assignment";
/** Names in the first form. */
const FIRST_FORM = "quiz:";
/** What was written to reflections: in no text and no receipt (web/quiz/reflection.ts). */
const OWN = "own:";

const isAnything = (value: unknown): value is unknown => value !== undefined;

/** What is known of the question; undefined where it was never answered, or its kind or options have changed since. */
export function keptQuestion(question: Question, now = new Date()): Kept | undefined {
  const kept = look(question.id, now);
  if (!kept || kept.kind !== question.kind || kept.options.join(" ") !== sorted(question.options).join(" ")) return undefined;
  if (!kept.response.every((id) => question.options.includes(id))) return undefined;
  return kept.score === UNSCORED ? score(question, kept, now) : kept;
}

export function answered(question: Question, response: Ids, points: number, now = new Date()): void {
  const before = keptQuestion(question, now);
  const minute = minuteOf(now);
  const rung = climb(before || { step: NEVER, due: 0 }, points === 1, dayOf(minute));
  const tries = (before ? before.tries : 0) + 1;
  hold(question.id, { kind: question.kind, options: sorted(question.options), response: [...response], score: points, at: minute, tries, ...rung });
}

/** The answer goes, what is known of the question stays. */
export function startAgain(question: Question): void {
  const before = keptQuestion(question);
  if (before) hold(question.id, { ...before, response: [] });
}

export function keptModule(id: string): ModuleKept {
  return read(MODULE + id, isModule, PROGRESS) || { attempts: 0, best: -1, passed: 0, last: -1, at: 0, receipts: [] };
}

/** What another tab has reached meanwhile is not lost; the attempt that is open is the one given. */
export function keepModule(id: string, kept: ModuleKept): void {
  const merged = mergeModule(kept, keptModule(id));
  const record: ModuleKept = { ...merged, last: kept.last, at: kept.at };
  if (kept.open) record.open = kept.open;
  else delete record.open;
  write(MODULE + id, record, PROGRESS);
}

export function keptScenario(id: string): ScenarioKept | undefined {
  return read(SCENARIO + id, isScenario, PROGRESS);
}

export function keepScenario(id: string, kept: ScenarioKept): void {
  const before = keptScenario(id);
  write(SCENARIO + id, { ...kept, ends: sorted(new Set([...kept.ends, ...(before ? before.ends : [])])) }, PROGRESS);
}

export function keptAssignments(): Assigned[] {
  return read(ASSIGNMENT, isAssigned, PROGRESS) || [];
}

/** Newest first, each once. */
export function keepAssignment(one: Assigned): void {
  write(ASSIGNMENT, [one, ...keptAssignments().filter((other) => other.code !== one.code)].slice(0, MOST_ASSIGNMENTS), PROGRESS);
}

/** All records, for the pages that show them and for the text to take along. */
export function everything(now = new Date()): Everything {
  const found: Everything = { questions: {}, modules: {}, scenarios: {}, assignments: keptAssignments() };
  for (const name of [...named(PROGRESS, QUESTION), ...named(PREFIX, FIRST_FORM)]) {
    const kept = found.questions[name] || look(name, now);
    if (kept) found.questions[name] = kept;
  }
  for (const name of named(PROGRESS, MODULE)) {
    const kept = read(MODULE + name, isModule, PROGRESS);
    if (kept) found.modules[name] = kept;
  }
  for (const name of named(PROGRESS, SCENARIO)) {
    const kept = keptScenario(name);
    if (kept) found.scenarios[name] = kept;
  }
  const place = keptPlace();
  return place ? { ...found, place } : found;
}

/** Writes all records of a merged whole. What is not among them stays. */
export function keepEverything(all: Everything): void {
  for (const id of Object.keys(all.questions)) write(QUESTION + id, all.questions[id], PROGRESS);
  for (const id of Object.keys(all.modules)) write(MODULE + id, all.modules[id], PROGRESS);
  for (const id of Object.keys(all.scenarios)) write(SCENARIO + id, all.scenarios[id], PROGRESS);
  if (all.place) keepPlace(all.place);
  if (all.assignments.length > 0) write(ASSIGNMENT, all.assignments, PROGRESS);
}

/** How many reflections have something written to them. */
export const written = (): number => named(PREFIX, OWN).length;

/** Everything of this learner, the first form too, or it would come back; how the pages look is left. */
export function eraseEverything(): void {
  for (const name of [...names(PROGRESS), ...damaged(PROGRESS)]) forget(name, PROGRESS);
  for (const name of [...names(), ...damaged()]) if (name.startsWith(FIRST_FORM) || name.startsWith(OWN)) forget(name);
}

/** Records that could not be read and were set aside. */
export function setAside(): number {
  return damaged(PROGRESS).length + damaged().filter((name) => name.startsWith(FIRST_FORM)).length;
}

function named(prefix: string, kind: string): string[] {
  const found = names(prefix).filter((name) => name.startsWith(kind));
  return found.map((name) => name.slice(kind.length)).filter(isId);
}

/** The record as it lies there; the first form is brought over when it is first read, and stays where it was. */
function look(id: string, now: Date): Kept | undefined {
  const kept = read(QUESTION + id, isKept, PROGRESS);
  if (kept) {
    const settled = settledQuestion(kept, minuteOf(now));
    if (settled !== kept) hold(id, settled);
    return settled;
  }
  const first = read(FIRST_FORM + id, isAnything);
  if (first === undefined) return undefined;
  const record = migrated(first, 1);
  if (!record) {
    // Read once more, by one who knows it is no answer: that sets it aside.
    read(FIRST_FORM + id, isNothing);
    return undefined;
  }
  hold(id, record);
  return record;
}

const isNothing = (_value: unknown): _value is never => false;

/** The score of an answer of the first form; a wrong one waits until tomorrow, as if given today. */
function score(question: Question, kept: Kept, now: Date): Kept {
  const points = scored(question.kind, question.key, kept.response, question.options);
  const isAnswered = kept.response.length > 0;
  const rung = isAnswered ? climb(kept, points === 1, dayOf(minuteOf(now))) : kept;
  const record = { ...kept, score: isAnswered ? points : UNSCORED, step: rung.step, due: rung.due };
  hold(question.id, record);
  return record;
}

function hold(id: string, kept: Kept): void {
  write(QUESTION + id, kept, PROGRESS);
}

const sorted = (ids: Iterable<string>): string[] => Array.from(ids).sort();
