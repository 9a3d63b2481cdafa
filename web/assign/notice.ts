// The notice for the group: what, how long, until when, the link, and what to send back. Plain text; no document here.

import type { Assignment } from "../course/assignment";
import type { Say } from "../platform/words";

export interface Chosen {
  /** `module/origins` */
  item: string;
  title: string;
  kind: string;
  minutes: number;
}

export const isModule = (one: { item: string }): boolean => one.item.startsWith("module/");

export const minutesOf = (chosen: readonly { minutes: number }[]): number => chosen.reduce((sum, one) => sum + one.minutes, 0);

/** `date`: the last day in words, "" where none is set. */
export function notice(assignment: Assignment, chosen: readonly Chosen[], date: string, link: string, say: Say): string {
  const sums = { n: chosen.length, minutes: minutesOf(chosen), date };
  const lines = [say("say_title")];
  if (assignment.class) lines.push(say("say_class", { class: assignment.class }));
  lines.push(say(date ? "say_due" : "say_open", sums));
  chosen.forEach((one, at) => lines.push(say("say_task", { n: at + 1, title: one.title, minutes: one.minutes })));
  lines.push("", say("say_link"), link, "");
  if (chosen.some(isModule)) lines.push(say(`say_${assignment.mode}`, { pass: assignment.pass }), say("say_receipt"));
  else lines.push(say("say_done"));
  lines.push(say("say_ask"));
  return lines.join("\n");
}
