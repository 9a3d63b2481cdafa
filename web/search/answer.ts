// What comes of a question.

import type { Wish } from "./asking";
import type { Hit } from "./find";
import { NO_FOLD } from "./normal";
import type { Fold } from "./normal";

export interface Answer {
  /** The question as it was searched, and whether it had to be cut. */
  plain: string;
  isCut: boolean;
  fold: Fold;
  exact: Hit[];
  close: Hit[];
  /** What is marked in the results: the question's words, or what it was read as. */
  marked: string[];
  markedClose: string[];
  wish?: Wish;
  /** Words that pinyin or characters of the same sound were read as. */
  read: string[];
  /** Names to try where nothing was found. */
  nearest: string[];
  /** Some of the index could not be had. */
  isPartial: boolean;
}

export function emptyAnswer(plain: string, isCut: boolean): Answer {
  return { plain, isCut, fold: NO_FOLD, exact: [], close: [], marked: [], markedClose: [], read: [], nearest: [], isPartial: false };
}
