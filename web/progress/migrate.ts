// What earlier releases kept, brought to today's form: a chain of pure functions, each from one version to the next.
// tests/fixtures/progress holds what each release wrote.

import { NEVER } from "./ladder";
import { isIds, isKept, UNSCORED } from "./records";
import type { Kept } from "./records";

/** The version that is written now. */
export const VERSION = 2;

type Step = (record: unknown) => unknown;

/** version → what makes the next one of it; undefined where the record is not one. */
const STEPS: Record<number, Step> = { 1: fromFirst };

/** A question's record of that version as one of today, or undefined where it is damaged. */
export function migrated(record: unknown, version: number): Kept | undefined {
  let current = record;
  for (let at = version; at < VERSION; at += 1) current = STEPS[at]?.(current);
  return isKept(current) ? current : undefined;
}

/** The first form knew neither time nor score: the score is found where the question is seen, for only its page has the key. */
function fromFirst(record: unknown): Kept | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  const answer = record as Record<string, unknown>;
  const kind = answer["kind"];
  const options = answer["options"];
  const response = answer["response"];
  if (typeof kind !== "string" || !isIds(options) || !isIds(response)) return undefined;
  return { kind, options: [...options].sort(), response, score: UNSCORED, at: 0, tries: 1, step: NEVER, due: 0 };
}
