// The words of the search come with its files, in the page's language.

import { filled } from "../platform/words";
import type { Say } from "../platform/words";

export type { Say };

/** Undefined where the words could not be had. */
export function sayWith(text: unknown): Say | undefined {
  let words: Record<string, string>;
  try {
    words = JSON.parse(String(text)) as Record<string, string>;
  } catch {
    return undefined;
  }
  return (word, values) => filled(words[word] ?? "", values);
}

/** Suggested questions stand among the words, one a line. */
export const suggestedBy = (say: Say): string[] => say("suggested_words").split("\n").filter(Boolean);
