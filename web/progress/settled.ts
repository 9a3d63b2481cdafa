// Records against this device's clock: what was written while a clock ran ahead counts as of now. Pure.

import { dayOf, isBelieved } from "./clock";
import { settle } from "./ladder";
import type { Everything, Kept } from "./records";

/** A clock that ran ahead must not keep a question away for years, nor let its answer win for ever. */
export function settledQuestion(kept: Kept, minute: number): Kept {
  const today = dayOf(minute);
  if (!isBelieved(today)) return kept;
  const rung = settle(kept, today);
  const at = Math.min(kept.at, minute);
  return rung.step === kept.step && rung.due === kept.due && at === kept.at ? kept : { ...kept, ...rung, at };
}

export function settledWhole(all: Everything, minute: number): Everything {
  if (!isBelieved(dayOf(minute))) return all;
  const now = <T extends { at: number }>(record: T): T => ({ ...record, at: Math.min(record.at, minute) });
  return {
    questions: every(all.questions, (kept) => settledQuestion(kept, minute)),
    modules: every(all.modules, (kept) => ({ ...now(kept), passed: Math.min(kept.passed, minute) })),
    scenarios: every(all.scenarios, now),
    assignments: all.assignments.map(now),
    ...(all.place ? { place: now(all.place) } : {}),
  };
}

function every<T>(records: Record<string, T>, change: (record: T) => T): Record<string, T> {
  const found: Record<string, T> = {};
  for (const id of Object.keys(records)) {
    const record = records[id];
    if (record !== undefined) found[id] = change(record);
  }
  return found;
}
