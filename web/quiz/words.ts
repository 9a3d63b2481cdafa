// The player's words come with the page (data-words), in its language; web/README.md lists them.

export const WORD_KEYS = [
  "submit", "again", "again_all", "hint_multiple", "hint_order", "choose_one", "choose_some",
  "right", "wrong", "ticked", "placed",
  "mark_right", "mark_wrong", "mark_missed", "mark_placed", "mark_misplaced",
  "move_up", "move_down", "moved", "summary", "summary_done", "not_kept",
] as const;

export type Word = (typeof WORD_KEYS)[number];
export type Say = (word: string, values?: Record<string, string | number>) => string;

/** Throws, naming what is missing: the page then stays static and readable, and a developer sees why. */
export function wordsOf(json: string | undefined): Say {
  const words = JSON.parse(json || "{}") as Record<string, unknown>;
  const missing = WORD_KEYS.filter((key) => typeof words[key] !== "string");
  if (missing.length > 0) throw new Error(`data-words lacks ${missing.join(", ")}`);
  return (word, values = {}) =>
    String(words[word]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
