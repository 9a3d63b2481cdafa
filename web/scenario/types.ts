// A scenario as the exercise sees it: ids and judgements from the page's attributes, words as the page wrote them.

import type { Choice } from "../generated/scenario";

export type Score = NonNullable<Choice["score"]>;

export interface Way {
  id: string;
  next: string;
  text: string;
  /** Undefined where nothing is judged. */
  score: Score | undefined;
  phase: string;
  /** Why, the part of the loop, a practice, the evidence: copies are shown. */
  reasons: HTMLElement[];
}

export interface Scene {
  id: string;
  told: string;
  /** Empty where one goes on. */
  end: string;
  debrief: string;
  ways: Way[];
}

export interface Scenario {
  id: string;
  start: string;
  scenes: Map<string, Scene>;
  /** Id and name of every part of the loop that is trained here, in its order. */
  phases: [string, string][];
}
