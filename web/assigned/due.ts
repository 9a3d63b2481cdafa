// The last day in words: how many days are left, and kindly where it is past. No document here.

import { written } from "../course/days";
import type { Say } from "../platform/words";

export function dueWords(due: number, today: number, lang: string, say: Say): string {
  if (due === 0) return say("due_none");
  const values = { date: written(due, today, lang), n: due - today };
  const word = values.n < 0 ? "due_over" : values.n === 0 ? "due_today" : values.n === 1 ? "due_one" : "due_left";
  return say(word, values);
}
