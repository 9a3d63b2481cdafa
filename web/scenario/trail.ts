// The steps so far, above the scene: each leads back to where it was chosen. A sign and words tell how it was judged.

import { make } from "../platform/dom";
import type { Step } from "./path";
import type { Say } from "./words";

/** `at`: the number of steps behind the scene that is shown; later ones stay in reach until something else is chosen. */
export function trail(steps: readonly Step[], at: number, isEnd: boolean, say: Say, back: (at: number) => void): HTMLElement {
  const list = make("ol");
  steps.forEach((step, place) => list.append(make("li", {}, place === at ? here(say("step", { n: place + 1 })) : button(step, place, say, back))));
  const last = isEnd ? say("ending") : say("step", { n: steps.length + 1 });
  list.append(make("li", {}, at === steps.length ? here(last) : onward(last, steps.length, back)));
  return make("nav", { class: "trail", "aria-label": say("trail") }, list);
}

const here = (text: string): HTMLElement => make("span", { class: "at", "aria-current": "step" }, text);

function button(step: Step, place: number, say: Say, back: (at: number) => void): HTMLElement {
  const made = onward(say("step", { n: place + 1 }), place, back);
  const score = step.way.score;
  if (!score) return made;
  made.append(make("span", { class: "sign", "data-judged": score, title: say(score) }, make("span", { class: "off-screen" }, ` ${say(score)}`)));
  return made;
}

function onward(text: string, place: number, back: (at: number) => void): HTMLElement {
  const made = make("button", { type: "button" }, text);
  made.addEventListener("click", () => back(place));
  return made;
}
