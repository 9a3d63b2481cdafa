// The finder's words come with the page (data-words), in its language; docs/interface.yml holds them as finder-js-….

import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";

export type { Say };

const WORD_KEYS = [
  "panel", "panel_some", "chosen", "chip", "drop", "clear", "found", "found_one", "everything", "found_title", "none", "without",
  "unknown", "unknown_one", "unknown_more", "comma", "waiting", "failed", "more_values", "more_cases", "see", "see_none", "some", "minutes",
] as const;

export function wordsOf(json: string | undefined): Say {
  return wordsFrom(json, WORD_KEYS);
}
