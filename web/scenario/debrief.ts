// The look back at an end: the path against the closed loop, part by part, in words and without points; then what is left to see.

import { make } from "../platform/dom";
import { endsOf, soundest } from "./path";
import type { Step } from "./path";
import { judgement } from "./scene";
import type { Scenario, Scene } from "./types";
import type { Say } from "./words";

export function debrief(scenario: Scenario, steps: readonly Step[], scene: Scene, seen: readonly string[], say: Say, again: () => void): { element: HTMLElement; heading: HTMLElement } {
  const heading = make("h3", { id: "walk-debrief", tabindex: "-1" }, say("debrief"));
  const button = make("button", { type: "button", class: "btn" }, say("once_more"));
  button.addEventListener("click", again);
  const element = make(
    "section", { class: "looking-back", "aria-labelledby": "walk-debrief" },
    heading, make("p", { class: "comes-to" }, scene.debrief), table(scenario, steps, say), make("p", { class: "ends-seen" }, endsSeen(scenario, seen, say)),
    walked(steps, say), best(scenario, steps, say), make("p", { class: "actions" }, button),
  );
  return { element, heading };
}

function table(scenario: Scenario, steps: readonly Step[], say: Say): HTMLElement {
  const body = make("tbody");
  for (const phase of scenario.phases) {
    const taken = make("ul");
    steps.forEach((step, place) => {
      if (step.way.score && step.way.phase === phase[0]) taken.append(make("li", {}, judgement(step.way, say), " ", make("small", {}, say("step", { n: place + 1 })), " ", step.way.text));
    });
    const cell = taken.firstChild ? make("td", {}, taken) : make("td", { class: "untouched" }, say("untouched"));
    body.append(make("tr", { "data-phase": phase[0] }, make("th", { scope: "row" }, phase[1]), cell));
  }
  const head = make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("part")), make("th", { scope: "col" }, say("taken"))));
  return make("table", { class: "against-loop" }, head, body);
}

/** Only how many: what the others are is not given away. */
function endsSeen(scenario: Scenario, seen: readonly string[], say: Say): string {
  const all = endsOf(scenario);
  const known = all.filter((end) => seen.includes(end)).length;
  return known === all.length ? say("ends_all", { n: all.length }) : say("ends", { n: all.length, seen: known });
}

function walked(steps: readonly Step[], say: Say): HTMLElement {
  const list = make("ol");
  for (const step of steps) {
    const item = make("li", {}, make("p", { class: "told" }, step.scene.told), make("p", { class: "chosen" }, say("chosen", { text: step.way.text })));
    if (step.way.score) item.append(make("p", {}, judgement(step.way, say)), ...step.way.reasons.filter((part) => part.classList.contains("why")).map((part) => part.cloneNode(true)));
    list.append(item);
  }
  return make("details", { class: "walked" }, make("summary", {}, say("walked")), list);
}

/** Offered now that one end is known; off paper, where it would give the exercise away. */
function best(scenario: Scenario, steps: readonly Step[], say: Say): HTMLElement {
  const path = soundest(scenario);
  if (path.map((step) => step.way.id).join(" ") === steps.map((step) => step.way.id).join(" ")) return make("p", { class: "soundest" }, say("soundest_walked"));
  const list = make("ol", {}, ...path.map((step) => make("li", {}, step.way.text)));
  return make("details", { class: "soundest", "data-print": "closed" }, make("summary", {}, say("soundest")), list);
}
