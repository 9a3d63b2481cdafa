// How far a learner is with one task of an assignment, from what is kept. No document here.

import type { Assignment } from "../course/assignment";
import type { Everything } from "../progress/keep";
import type { Receipt } from "./receipts";

export interface Task {
  /** `module/origins` */
  item: string;
  kind: string;
  title: string;
  lang: string;
  href: string;
  minutes: number;
  takes: string;
  /** Ids of the questions that are answered on its page. */
  questions: string[];
}

export interface Standing {
  state: "none" | "begun" | "done";
  /** The sentence, without its `state_`. */
  word: string;
  values: Record<string, number>;
}

export const idOf = (item: string): string => item.slice(item.indexOf("/") + 1);
export const isModule = (task: Task): boolean => task.item.startsWith("module/");

/** `receipts`: those of this module that count for the assignment. */
export function standing(task: Task, assignment: Assignment, all: Everything, receipts: readonly Receipt[]): Standing {
  if (isModule(task)) return ofModule(task, assignment, all, receipts);
  return task.item.startsWith("scenario/") ? ofScenario(all, idOf(task.item)) : ofCase(task, all);
}

function ofModule(task: Task, assignment: Assignment, all: Everything, receipts: readonly Receipt[]): Standing {
  if (assignment.mode === "prepost") return ofBoth(task, all, receipts);
  const kept = all.modules[idOf(task.item)];
  const values = { best: kept ? kept.best : -1, pass: assignment.pass };
  const isPassed = values.best >= assignment.pass;
  if (isPassed) return receipts.length > 0 ? { state: "done", word: "passed", values } : { state: "begun", word: "earlier", values };
  if (values.best >= 0) return { state: "begun", word: "short", values };
  return (kept && kept.open) || answered(task, all) > 0 ? { state: "begun", word: "begun", values } : { state: "none", word: "none", values };
}

function ofBoth(task: Task, all: Everything, receipts: readonly Receipt[]): Standing {
  const has = (form: string): boolean => receipts.some((one) => one.form === form);
  const kept = all.modules[idOf(task.item)];
  if (has("post")) return has("pre") ? { state: "done", word: "both", values: {} } : { state: "begun", word: "after", values: {} };
  if (has("pre")) return { state: "begun", word: "before", values: {} };
  return (kept && kept.open) || answered(task, all) > 0 ? { state: "begun", word: "begun", values: {} } : { state: "none", word: "none", values: {} };
}

function ofCase(task: Task, all: Everything): Standing {
  const values = { n: answered(task, all), total: task.questions.length };
  if (values.total === 0) return { state: "done", word: "read", values };
  if (values.n === values.total) return { state: "done", word: "all", values };
  return values.n > 0 ? { state: "begun", word: "answered", values } : { state: "none", word: "none", values };
}

function ofScenario(all: Everything, id: string): Standing {
  const kept = all.scenarios[id];
  if (kept && kept.ends.length > 0) return { state: "done", word: "ends", values: { n: kept.ends.length } };
  return kept && kept.path.length > 0 ? { state: "begun", word: "way", values: {} } : { state: "none", word: "none", values: {} };
}

/** Answered at some time, even where the answer was taken back to be given again. */
function answered(task: Task, all: Everything): number {
  return task.questions.filter((id) => (all.questions[id]?.tries || 0) > 0).length;
}
