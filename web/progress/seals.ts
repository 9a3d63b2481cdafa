// The seal sheet stands in the page; here each seal is filled whose module is passed, and told in words below it.

import { find, findAll } from "../platform/dom";
import { dayOf } from "./clock";
import type { View } from "./view";

export function stampSeals(page: HTMLElement, view: View): void {
  for (const item of findAll(".seal-sheet [data-module]", page)) {
    const kept = view.all.modules[item.dataset["module"] || ""];
    const module = view.course.modules.find((one) => one.id === item.dataset["module"]);
    const state = find("[data-state]", item);
    if (!module || !state) continue;
    const isPassed = kept !== undefined && kept.passed > 0;
    item.classList.toggle("passed", isPassed);
    if (isPassed) state.textContent = view.say("seal_passed", { date: view.date(dayOf(kept.passed)), percent: kept.best });
    else if (kept && kept.open) state.textContent = view.say("seal_open");
    else if (kept && kept.best >= 0) state.textContent = view.say("seal_tried", { percent: kept.best });
    else state.textContent = view.say("seal_empty");
  }
}
