// Calendar days, numbered since 1970 (web/progress/clock.ts says which day it is), as fields hold them and as people write them.

const DAY = 86_400_000;

/** 2026-12-05, also with one digit, dots, strokes or 年月日, as typed where the browser has no calendar; undefined where it is no day. */
export function dayFrom(text: string): number | undefined {
  const found = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(text.normalize("NFKC").trim());
  if (!found) return undefined;
  const at = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  const isReal = at.getUTCMonth() === Number(found[2]) - 1 && at.getUTCDate() === Number(found[3]);
  return isReal && at.getTime() > 0 ? at.getTime() / DAY : undefined;
}

/** As a field for dates holds it: 2026-12-05. */
export const fieldOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** As people write it, with the year where it is not this one: 12月5日星期六, Saturday 5 December. */
export function written(day: number, today: number, lang: string): string {
  const date = new Date(day * DAY);
  const isThisYear = date.getUTCFullYear() === new Date(today * DAY).getUTCFullYear();
  const form: Intl.DateTimeFormatOptions = { month: "long", day: "numeric", weekday: "long", timeZone: "UTC" };
  return date.toLocaleDateString(lang.startsWith("en") ? "en-GB" : "zh-CN", isThisYear ? form : { ...form, year: "numeric" });
}
