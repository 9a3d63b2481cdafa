// Each module: how its quiz went, and how far each of its objectives is mastered, in words.

import { make } from "../platform/dom";
import { dayOf } from "./clock";
import type { Module } from "./course";
import { standing } from "./mastery";
import { nextOf } from "./next";
import type { View } from "./view";

/** `opened`: modules that the reader has unfolded, undefined before anything was drawn. */
export function unitsSection(view: View, opened: ReadonlySet<string> | undefined): Node[] {
  if (view.course.modules.length === 0) return [];
  const next = nextOf(view.course, view.all);
  const first = "module" in next ? next.module.id : "";
  const units = view.course.modules.map((module) => unit(view, module, opened ? opened.has(module.id) : module.id === first));
  return [make("section", { class: "units" }, make("h2", { id: "units" }, view.say("units")), ...units)];
}

function unit(view: View, module: Module, isOpen: boolean): HTMLElement {
  const say = view.say;
  const kept = view.all.modules[module.id];
  const state = kept && kept.passed > 0 ? "unit_passed" : kept && kept.open ? "unit_open" : kept && kept.attempts > 0 ? "unit_tried" : "unit_new";
  const name = make("b", {}, say("unit", { n: module.number, label: module.label }));
  const summary = make("summary", {}, name, " ", make("span", { class: "unit-state" }, say(state, { percent: kept ? kept.best : 0 })));
  const list = make("ul", { class: "mastery" }, ...module.objectives.map((objective) => line(view, module, objective)));
  const facts = kept && kept.attempts > 0 ? [make("p", { class: "meta" }, attempts(view, module))] : [];
  const title = make("p", { class: "unit-title" }, make("a", { href: view.to(module.href) }, module.title));
  return make("details", { class: "unit", "data-unit": module.id, open: isOpen }, summary, title, ...facts, list);
}

function attempts(view: View, module: Module): string {
  const kept = view.all.modules[module.id];
  if (!kept) return "";
  const parts = [view.say("unit_attempts", { n: kept.attempts })];
  if (kept.best >= 0) parts.push(view.say("unit_best", { percent: kept.best }));
  if (kept.last >= 0 && kept.attempts > 1) parts.push(view.say("unit_last", { percent: kept.last }));
  if (kept.passed > 0) parts.push(view.say("unit_when", { date: view.date(dayOf(kept.passed)) }));
  return parts.join(view.say("comma"));
}

function line(view: View, module: Module, objective: { id: string; text: string }): HTMLElement {
  const ids = module.questions.filter((question) => question.objective === objective.id).map((question) => question.id);
  const found = standing(ids, view.all.questions);
  const words = found.state === "untouched" ? view.say("untouched") : view.say(found.state, { right: found.right, total: found.total });
  const state = make("span", { class: `standing ${found.state}` }, words);
  const practise = make("a", { href: view.to(`review/?objective=${objective.id}`), "aria-label": view.say("practise_name", { objective: objective.text }) }, view.say("practise"));
  return make("li", {}, make("span", { class: "objective" }, objective.text), make("span", { class: "standing-line" }, state, ...(ids.length > 0 ? [" ", practise] : [])));
}
