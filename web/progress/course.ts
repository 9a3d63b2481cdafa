// What the course's data script says (scripts/staging/course_data.py): it comes from another file than the page, so one of another
// version, or a damaged one, is refused as a whole.

import { loaded } from "../platform/loaded";

export interface Module {
  id: string;
  number: number;
  label: string;
  title: string;
  href: string;
  minutes: number;
  pass: number;
  draw: number;
  /** Hash of the bank of today. */
  bank: string;
  objectives: { id: string; text: string }[];
  /** Those that readers meet and that are scored, wherever they stand. */
  questions: { id: string; objective: string }[];
}

export interface Owner {
  id: string;
  title: string;
  href: string;
  questions: string[];
}

export interface Scenario {
  id: string;
  title: string;
  href: string;
  minutes: number;
  ends: number;
}

export interface Course {
  modules: Module[];
  cases: Owner[];
  principles: Owner[];
  scenarios: Scenario[];
  shards: Record<string, string>;
}

const VERSION = 1;
const LISTS = ["modules", "cases", "principles", "scenarios"];

interface Holder {
  pujiangCourse?: unknown;
  pujiangQuestions?: Record<string, Record<string, string>>;
}

const holder = window as unknown as Holder;

export async function loadCourse(address: string): Promise<Course | undefined> {
  const raw = (await loaded(address)) ? holder.pujiangCourse : undefined;
  if (typeof raw !== "object" || raw === null) return undefined;
  const course = raw as Record<string, unknown>;
  const isSound = course["version"] === VERSION && typeof course["shards"] === "object" && LISTS.every((name) => Array.isArray(course[name]));
  return isSound ? (raw as Course) : undefined;
}

/** question id → its HTML, for all questions of an owner (`case/road-20`); undefined where the file does not come. */
export async function loadQuestions(course: Course, owner: string, site: string): Promise<Record<string, string> | undefined> {
  const file = course.shards[owner];
  if (file === undefined || !(await loaded(site + file))) return undefined;
  return holder.pujiangQuestions?.[owner];
}

export interface Home {
  owner: string;
  title: string;
  href: string;
}

/** question id → the page it stands on. A module also names questions of cases: those belong to the case. */
export function homes(course: Course): Map<string, Home> {
  const found = new Map<string, Home>();
  const add = (kind: string, one: { id: string; title: string; href: string }, ids: readonly string[]) => {
    for (const id of ids) if (!found.has(id)) found.set(id, { owner: `${kind}/${one.id}`, title: one.title, href: one.href });
  };
  course.cases.forEach((one) => add("case", one, one.questions));
  course.principles.forEach((one) => add("principle", one, one.questions));
  course.modules.forEach((one) => add("module", one, one.questions.map((question) => question.id)));
  return found;
}
