// The seal sheet stands in the page; here each seal is filled whose module is passed, and told in words below it.

import { find, findAll, make } from "../platform/dom";
import { dateOf, dayOf } from "./clock";
import type { View } from "./view";

export function stampSeals(page: HTMLElement, view: View): void {
  for (const item of findAll(".seal-sheet [data-module]", page)) {
    const kept = view.all.modules[item.dataset["module"] || ""];
    const module = view.course.modules.find((one) => one.id === item.dataset["module"]);
    const state = find("[data-state]", item);
    if (!module || !state) continue;
    const isPassed = kept !== undefined && kept.passed > 0;
    item.classList.toggle("passed", isPassed);
    if (isPassed) state.replaceChildren(make("span", {}, view.say("seal_passed", { percent: kept.best })), " ", make("span", {}, figures(dateOf(dayOf(kept.passed)))));
    else if (kept && kept.open) state.textContent = view.say("seal_open");
    else if (kept && kept.best >= 0) state.textContent = view.say("seal_tried", { percent: kept.best });
    else state.textContent = view.say("seal_empty");
  }
}

/** 2026-11-14: there is no room for more below a seal. */
function figures(date: { year: number; month: number; day: number }): string {
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
}
