// What a kind of question knows how to do. Pure: one file a kind, no document.

export type Ids = readonly string[];

/** A sentence to be filled in: its key among the words, and the values. */
export interface Saying {
  word: string;
  values?: Record<string, string | number>;
}

/** How one option came out; `state` is its class in the page, `saying` says the same without colour. */
export interface Mark {
  state: "right" | "wrong" | "missed";
  saying: Saying;
}

export interface Trade {
  /** From 0 to 1. */
  score(key: Ids, response: Ids): number;
  /** Undefined where there is nothing to say: neither chosen nor to be chosen. */
  mark(key: Ids, response: Ids, option: string): Mark | undefined;
  /** Said when the score is below 1. */
  verdict(key: Ids, response: Ids): Saying;
}

export function percent(score: number): number {
  return Math.round(score * 100);
}
