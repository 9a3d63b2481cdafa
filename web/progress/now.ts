// 接着学: where the learner stopped, what comes next, what is to be reviewed today. One button stands out.

import { make } from "../platform/dom";
import { dueNext, dueToday } from "./due";
import { nextOf } from "./next";
import type { Next } from "./next";
import type { View } from "./view";

interface Row {
  name: string;
  text: string;
  label?: string;
  href?: string;
}

export function nowSection(view: View, isRefused: boolean, damaged: number): Node[] {
  const say = view.say;
  const next = nextOf(view.course, view.all);
  const due = dueToday(view.known, view.today).length;
  const isNew = Object.keys(view.all.questions).length === 0 && Object.keys(view.all.modules).length === 0;
  const rows = [stopped(view), step(view, next), isNew ? undefined : review(view, due)].filter((row): row is Row => row !== undefined);
  const first = next.kind === "open" ? "step" : due > 0 ? "review" : rows[0]?.name;
  const list = make("dl", { class: "next-steps" });
  for (const row of rows) {
    const label = { stopped: say("now_stopped"), step: say("now_step"), review: say("now_review") }[row.name] || "";
    const says = make("dd", {}, make("p", {}, row.text));
    if (row.href) says.append(make("a", { class: row.name === first ? "btn" : "btn plain", href: row.href }, row.label || ""));
    list.append(make("div", { class: "step" }, make("dt", {}, label), says));
  }
  const found: Node[] = [make("h2", { id: "now" }, say("now"))];
  if (isNew) found.push(make("p", {}, say("now_empty")));
  found.push(list);
  if (isRefused) found.push(make("p", { class: "caution" }, say("not_kept")));
  if (damaged > 0) found.push(make("p", { class: "caution" }, say("set_aside", { n: damaged })));
  return found;
}

/** The title in this page's language where the course knows the page; the one it was left under otherwise. */
function stopped(view: View): Row | undefined {
  const place = view.all.place;
  if (!place) return undefined;
  const known = [...view.course.modules, ...view.course.cases, ...view.course.principles, ...view.course.scenarios].find((one) => one.href === place.address);
  const title = known ? known.title : place.title;
  if (!title) return undefined;
  const fragment = place.heading ? `#${encodeURIComponent(place.heading)}` : "";
  return { name: "stopped", text: title, label: view.say("now_on"), href: view.to(place.address + fragment) };
}

function step(view: View, next: Next): Row | undefined {
  const say = view.say;
  if (next.kind === "none") return undefined;
  if (next.kind === "done") {
    const scenarios = view.course.scenarios.length > 0;
    return { name: "step", text: say("now_done"), ...(scenarios ? { label: say("now_scenarios"), href: view.to("scenarios/") } : {}) };
  }
  const module = next.module;
  const quiz = next.kind === "open" || next.kind === "again";
  return {
    name: "step",
    text: say(`now_${next.kind}`, { n: module.number, title: module.title, minutes: module.minutes }),
    label: say(quiz ? `now_${next.kind}_go` : "now_go"),
    href: view.to(module.href + (quiz ? "#quiz" : "")),
  };
}

function review(view: View, due: number): Row {
  const say = view.say;
  if (due > 0) return { name: "review", text: say("now_due", { n: due }), label: say("now_due_go"), href: view.to("review/") };
  const next = dueNext(view.known, view.today);
  return { name: "review", text: next ? say("now_due_next", { date: view.date(next.day), n: next.count }) : say("now_due_none") };
}
