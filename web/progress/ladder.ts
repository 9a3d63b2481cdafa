// A wrong answer comes back after 1, 3, 7 and 21 days; a right one on its day or later climbs. Pure: today is given as a day's number.

export const DAYS = [1, 3, 7, 21] as const;
export const NEVER = -1;
export const CLIMBED = DAYS.length;

export interface Rung {
  step: number;
  due: number;
}

/** Where a question waits after an answer. A right answer ahead of its day changes nothing: that is no proof of remembering. */
export function climb(before: Rung, isRight: boolean, today: number): Rung {
  if (!isRight) return on(0, today);
  const isWaiting = before.step > NEVER && before.step < CLIMBED;
  return isWaiting && before.due <= today ? on(before.step + 1, today) : { step: before.step, due: before.due };
}

function on(step: number, today: number): Rung {
  const days = DAYS[step];
  return days === undefined ? { step: CLIMBED, due: 0 } : { step, due: today + days };
}

/** After the clock was set back nothing waits longer than its rung asks. */
export function settle(rung: Rung, today: number): Rung {
  const days = DAYS[rung.step];
  if (days === undefined) return { step: rung.step, due: 0 };
  return { step: rung.step, due: Math.min(rung.due, today + days) };
}

export const isDue = (rung: Rung, today: number): boolean => rung.due > 0 && rung.due <= today;
