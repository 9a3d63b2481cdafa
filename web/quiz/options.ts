// What a caller may settle about a question, and what it gets back: the same player stands in a page's quiz, in an attempt and in a review.

import type { Ids } from "./trade";
import type { Question } from "./types";

/** Where answers are kept. An attempt keeps its own, apart from what was practised. */
export interface Memory {
  recall(question: Question): string[] | undefined;
  keep(question: Question, response: Ids, score: number): void;
  drop(question: Question): void;
}

export interface PlayOptions {
  /** As in the page's own quiz where left out: remember.ts. */
  memory?: Memory;
  /** Whether the question may be tried again once it is marked; true where left out. */
  again?: boolean;
  /** "later": an answer is noted and may be changed until the caller reveals all. "now" where left out. */
  reveal?: "now" | "later";
  /** Ids in the order in which they are shown: options, or the right sides of a match. */
  order?: readonly string[];
}

export interface Player {
  article: HTMLElement;
  question: Question;
  /** From 0 to 1; undefined until marked. */
  score(): number | undefined;
  /** Whether an answer was sent, marked or not. */
  isAnswered(): boolean;
  /** Marks what was sent last; a question without an answer is shown with what would have been right, and scores 0. */
  reveal(): void;
  /** As it was before it was answered; what was kept is dropped. */
  reset(): void;
  /** Shows what was answered elsewhere meanwhile, in an attempt at the same question. */
  recall(): void;
  focus(): void;
}
