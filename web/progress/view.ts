// What every part of the page is drawn from: the course, the records, the words and today.

import type { Say } from "../platform/words";
import { dateOf, dayOf, minuteOf } from "./clock";
import type { Course, Home } from "./course";
import { homes } from "./course";
import { everything } from "./keep";
import type { Everything } from "./records";

export interface View {
  course: Course;
  all: Everything;
  /** Those without the questions that have been withdrawn: of these alone it is told when they are due. */
  known: Everything;
  homes: Map<string, Home>;
  say: Say;
  today: number;
  /** Link to an address as the course names it. */
  to(address: string): string;
  date(day: number): string;
}

export function viewOf(course: Course, root: string, say: Say): View {
  const now = new Date();
  const all = everything(now);
  const found = homes(course);
  const questions: Everything["questions"] = {};
  for (const id of Object.keys(all.questions)) {
    const kept = all.questions[id];
    if (kept && found.has(id)) questions[id] = kept;
  }
  return {
    course,
    all,
    known: { ...all, questions },
    homes: found,
    say,
    today: dayOf(minuteOf(now)),
    to: (address) => linkTo(root, address),
    date: (day) => said(dateOf(day), say),
  };
}

/** From disk nobody names the file behind a folder's address. */
export function linkTo(root: string, address: string): string {
  const split = /^([^?#]*)(.*)$/.exec(address);
  const page = window.location.protocol === "file:" ? "index.html" : "";
  return `${root}${split?.[1] ?? ""}${page}${split?.[2] ?? ""}` || "./";
}

function said(date: { year: number; month: number; day: number }, say: Say): string {
  const month = say("months").split("/")[date.month - 1] || "";
  return say("date", { year: date.year, month, day: date.day });
}
