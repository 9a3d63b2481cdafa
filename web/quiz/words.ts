// The player's words come with the page (data-words), in its language; web/README.md lists them.

import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";

export type { Say };

export const WORD_KEYS = [
  "submit", "again", "again_all", "hint_multiple", "hint_order", "hint_match", "choose_one", "choose_some", "choose_all", "not_chosen",
  "right", "wrong", "ticked", "placed", "matched", "noted", "unsent", "unanswered",
  "mark_right", "mark_wrong", "mark_missed", "mark_placed", "mark_misplaced", "mark_paired", "mark_belongs",
  "move_up", "move_down", "moved", "own", "own_kept", "model", "model_show", "model_hide", "summary", "summary_done", "not_kept",
] as const;

export type Word = (typeof WORD_KEYS)[number];

export function wordsOf(json: string | undefined): Say {
  return wordsFrom(json, WORD_KEYS);
}
