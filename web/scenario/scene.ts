// One scene: what happened, how the step that led here is judged, then the ways on or, at an end, the look back.

import { make } from "../platform/dom";
import type { Step } from "./path";
import type { Scene, Way } from "./types";
import type { Say } from "./words";

export interface Shown {
  element: HTMLElement;
  heading: HTMLElement;
  /** What has the focus after “go on”. */
  ask: HTMLElement;
}

export interface Turn {
  scene: Scene;
  /** Steps behind this scene; the last one led here. */
  before: readonly Step[];
  /** Chosen here the time before. */
  again: string | undefined;
  /** The judgement of the last step stands open, and the ways on wait until it is read. */
  isWeighing: boolean;
  /** Made when it is wanted: the end may be reached by this very step. */
  debrief: () => { element: HTMLElement; heading: HTMLElement };
}

export function show(turn: Turn, say: Say, choose: (way: Way) => void, goOn: () => void): Shown {
  const number = turn.before.length + 1;
  const heading = make("h2", { tabindex: "-1" }, say(turn.scene.end ? "step_end" : "step", { n: number }));
  const told = make("p", { class: "told" }, turn.scene.told);
  const element = make("div", { class: "stage" }, make("p", { class: "eyebrow" }, say("fiction")), heading, told);
  const last = turn.before[turn.before.length - 1];
  if (last && last.way.score) element.append(weighed(last.way, number - 1, turn.isWeighing, say));
  if (turn.isWeighing) {
    const button = make("button", { type: "button", class: "btn go-on" }, say("go_on"));
    button.addEventListener("click", goOn);
    element.append(make("p", { class: "actions" }, button));
    return { element, heading, ask: heading };
  }
  if (turn.scene.end) {
    const debrief = turn.debrief();
    element.append(debrief.element);
    return { element, heading, ask: debrief.heading };
  }
  const ask = make("p", { class: "ask", id: "walk-ask", tabindex: "-1" }, say("choose"));
  element.append(ask, ways(turn, say, choose));
  return { element, heading, ask };
}

function ways(turn: Turn, say: Say, choose: (way: Way) => void): HTMLElement {
  const list = make("ol", { class: "walk-ways", "aria-labelledby": "walk-ask" });
  for (const way of turn.scene.ways) {
    const button = make("button", { type: "button", class: "walk-way", "data-way": way.id }, make("span", { class: "text" }, way.text));
    if (way.id === turn.again) button.append(" ", make("small", { class: "before" }, say("chosen_before")));
    button.addEventListener("click", () => choose(way));
    list.append(make("li", {}, button));
  }
  return list;
}

/** Folded once it has been read, so that it can be read again. */
function weighed(way: Way, number: number, isOpen: boolean, say: Say): HTMLElement {
  const summary = make("summary", {}, say("look_back", { n: number }), judgement(way, say));
  const reasons = way.reasons.map((part) => part.cloneNode(true));
  return make("details", { class: "weighed", "data-judged": way.score, "data-print": "closed", open: isOpen }, summary, make("p", { class: "chosen" }, say("chosen", { text: way.text })), ...reasons);
}

/** In words; the sign before them is the style's. */
export function judgement(way: Way, say: Say): HTMLElement {
  return make("b", { class: "judged", "data-judged": way.score }, way.score ? say(way.score) : "");
}
