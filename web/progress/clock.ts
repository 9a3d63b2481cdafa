// Minutes and days are counted from 1970 in the reader's own time, so that a day ends at midnight there.

export const DAY = 1440;

/** 2026-01-01: before it nobody learned here, so a clock that says so is wrong and is not believed. */
const FIRST_DAY = 20454;

export function minuteOf(now: Date): number {
  return Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
}

export const dayOf = (minute: number): number => Math.floor(minute / DAY);

export const isBelieved = (day: number): boolean => day >= FIRST_DAY;

/** Year, month and day of a day's number, for sentences. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY * 60_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
