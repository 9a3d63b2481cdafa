// Where a learner answers: radio buttons, checkboxes or a list to be put in order.
// The player knows only this; choice-desk.ts and order-desk.ts make it.

import type { Ids } from "./trade";

export interface Desk {
  /** A line above the options saying what can be done, as a key among the words. */
  hint?: string;
  /** Said when nothing was chosen. */
  empty: string;
  response(): string[];
  /** An empty response puts everything back as the page wrote it. */
  show(response: Ids): void;
  lock(locked: boolean): void;
  focus(): void;
}
