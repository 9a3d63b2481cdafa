// Where a learner answers: radio buttons, checkboxes, a list to be put in order, pairs to match.
// The player knows only this; choice-desk.ts, order-desk.ts and match-desk.ts make it.

import type { Ids } from "./trade";

export interface Desk {
  /** A line above the options saying what can be done, as a key among the words. */
  hint?: string;
  role: "group" | "radiogroup";
  /** Why this cannot be sent yet, as a key among the words; points at what is missing where that helps. */
  refuse(): string | undefined;
  response(): string[];
  /** An empty response puts everything back as the page wrote it. */
  show(response: Ids): void;
  lock(locked: boolean): void;
  focus(): void;
  /** What the sentence beside an option may name that only the page knows. */
  names?(option: string): Record<string, string>;
}
