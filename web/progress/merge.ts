// Two learners' records that are one learner's, from two devices, made one. Pure; in either order the same, and a second time changes nothing.

import { MOST_ASSIGNMENTS, MOST_RECEIPTS } from "./records";
import type { Assigned, Everything, Kept, ModuleKept, Place, ScenarioKept } from "./records";

export function merge(one: Everything, other: Everything): Everything {
  const place = later(one.place, other.place);
  return {
    questions: each(one.questions, other.questions, mergeQuestion),
    modules: each(one.modules, other.modules, mergeModule),
    scenarios: each(one.scenarios, other.scenarios, mergeScenario),
    assignments: mergeAssignments(one.assignments, other.assignments),
    ...(place ? { place } : {}),
  };
}

/** The later answer; of two in one minute the one with more tries behind it. */
export function mergeQuestion(one: Kept, other: Kept): Kept {
  return first(one, other, [other.at - one.at, other.tries - one.tries]);
}

export function mergeModule(one: ModuleKept, other: ModuleKept): ModuleKept {
  const newer = first(one, other, [other.at - one.at, other.receipts.length - one.receipts.length]);
  const older = newer === one ? other : one;
  const passed = [one.passed, other.passed].filter((minute) => minute > 0);
  return {
    ...newer,
    attempts: Math.max(one.attempts, other.attempts),
    best: Math.max(one.best, other.best),
    passed: passed.length > 0 ? Math.min(...passed) : 0,
    receipts: [...new Set([...newer.receipts, ...older.receipts])].slice(0, MOST_RECEIPTS),
  };
}

function mergeScenario(one: ScenarioKept, other: ScenarioKept): ScenarioKept {
  const newer = first(one, other, [other.at - one.at, other.path.length - one.path.length]);
  return { path: newer.path, ends: [...new Set([...one.ends, ...other.ends])].sort(), at: newer.at };
}

function mergeAssignments(one: readonly Assigned[], other: readonly Assigned[]): Assigned[] {
  const byCode = new Map<string, Assigned>();
  for (const task of [...one, ...other]) {
    const known = byCode.get(task.code);
    byCode.set(task.code, known ? first(known, task, [task.at - known.at]) : task);
  }
  const found = [...byCode.values()].sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1));
  return found.slice(0, MOST_ASSIGNMENTS);
}

function later(one: Place | undefined, other: Place | undefined): Place | undefined {
  return one && other ? first(one, other, [other.at - one.at]) : one || other;
}

/** The one that the first difference speaks for (below 0: `one`); what is alike in all of them is told apart by its text. */
function first<T>(one: T, other: T, differences: readonly number[]): T {
  const speaks = differences.find((difference) => difference !== 0);
  if (speaks !== undefined) return speaks < 0 ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

function each<T>(one: Record<string, T>, other: Record<string, T>, join: (a: T, b: T) => T): Record<string, T> {
  const found: Record<string, T> = { ...one };
  for (const id of Object.keys(other)) {
    const mine = one[id];
    const theirs = other[id];
    if (theirs !== undefined) found[id] = mine === undefined ? theirs : join(mine, theirs);
  }
  return found;
}
