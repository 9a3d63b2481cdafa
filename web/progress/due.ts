// Which questions are to be reviewed, and when the next ones are. Pure.

import { isDue } from "./ladder";
import type { Everything } from "./records";

/** The longest waiting first; of one day the one answered longest ago. */
export function dueToday(all: Everything, today: number): string[] {
  const found = Object.keys(all.questions).filter((id) => {
    const kept = all.questions[id];
    return kept !== undefined && isDue(kept, today);
  });
  const key = (id: string): number[] => [all.questions[id]?.due || 0, all.questions[id]?.at || 0];
  return found.sort((a, b) => {
    const one = key(a);
    const other = key(b);
    return (one[0] || 0) - (other[0] || 0) || (one[1] || 0) - (other[1] || 0) || (a < b ? -1 : 1);
  });
}

export function dueOn(all: Everything, day: number): number {
  return Object.keys(all.questions).filter((id) => all.questions[id]?.due === day).length;
}

/** The next day after today on which something is due, and how much. */
export function dueNext(all: Everything, today: number): { day: number; count: number } | undefined {
  const days = Object.keys(all.questions).map((id) => all.questions[id]?.due || 0).filter((day) => day > today);
  if (days.length === 0) return undefined;
  const day = Math.min(...days);
  return { day, count: dueOn(all, day) };
}
