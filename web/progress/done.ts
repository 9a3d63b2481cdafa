// What else was done: quizzes of cases and ideas, scenarios walked, and the receipts of the last attempts.

import { mountCopy } from "../platform/copy";
import { make } from "../platform/dom";
import type { Owner } from "./course";
import type { View } from "./view";

export function quizzesSection(view: View): Node[] {
  const owners = [...view.course.cases, ...view.course.principles];
  const rows = owners.map((owner) => quizRow(view, owner)).filter((row): row is HTMLElement => row !== undefined);
  return section(view, "quizzes", rows);
}

function quizRow(view: View, owner: Owner): HTMLElement | undefined {
  const kept = owner.questions.map((id) => view.all.questions[id]).filter((one) => one !== undefined);
  if (kept.length === 0) return undefined;
  const right = kept.filter((one) => one.score === 1).length;
  const total = owner.questions.length;
  const words = kept.length === total ? view.say("quiz_done", { total, right }) : view.say("quiz_part", { total, n: kept.length });
  return row(view, owner, words);
}

export function scenariosSection(view: View): Node[] {
  const rows = view.course.scenarios.map((scenario) => {
    const kept = view.all.scenarios[scenario.id];
    if (!kept) return undefined;
    const words = kept.ends.length > 0 ? view.say("scenario_ends", { n: Math.min(kept.ends.length, scenario.ends), total: scenario.ends }) : view.say("scenario_part");
    return row(view, scenario, words);
  });
  return section(view, "scenarios", rows.filter((one): one is HTMLElement => one !== undefined));
}

export function receiptsSection(view: View): Node[] {
  const modules = view.course.modules.filter((module) => (view.all.modules[module.id]?.receipts.length || 0) > 0);
  modules.sort((a, b) => (view.all.modules[b.id]?.at || 0) - (view.all.modules[a.id]?.at || 0));
  const rows = modules.map((module) => {
    const receipts = view.all.modules[module.id]?.receipts || [];
    const name = view.say("unit", { n: module.number, label: module.label });
    return make("li", {}, make("p", { class: "meta" }, name), ...receipts.map((text) => receipt(view, text, name)));
  });
  const found = section(view, "receipts", rows);
  const heading = found[0]?.firstChild as HTMLElement | null | undefined;
  heading?.after(make("p", {}, view.say("receipts_what")));
  return found;
}

/** The button stands after the code, so that nothing on the page changes when it is pressed but the word behind it. */
function receipt(view: View, text: string, name: string): HTMLElement {
  const code = make("code", {
    class: "receipt",
    "data-copy-label": view.say("copy"),
    "data-copy-name": name,
    "data-copied": view.say("copied"),
    "data-copy-selected": view.say("copy_selected"),
  }, text);
  const holder = make("div", { class: "receipt-line" }, code);
  mountCopy(code);
  return holder;
}

const row = (view: View, one: { title: string; href: string }, words: string): HTMLElement =>
  make("li", {}, make("a", { href: view.to(one.href) }, one.title), " ", make("span", { class: "meta" }, words));

function section(view: View, name: "quizzes" | "scenarios" | "receipts", rows: readonly HTMLElement[]): HTMLElement[] {
  if (rows.length === 0) return [];
  return [make("section", { class: name }, make("h2", { id: name }, view.say(name)), make("ul", { class: "done" }, ...rows))];
}
