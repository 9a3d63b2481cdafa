// The exercise: one scene at a time, from a path that is kept after every step.

import { make } from "../platform/dom";
import { teller } from "../platform/announce";
import { isRefused } from "../platform/storage";
import { debrief } from "./debrief";
import { keep, recall } from "./keep";
import { follow } from "./path";
import type { Step } from "./path";
import { show } from "./scene";
import type { Shown } from "./scene";
import type { Scenario, Way } from "./types";
import { trail } from "./trail";
import type { Say } from "./words";

export interface Walk {
  element: HTMLElement;
  /** The focus goes to what is shown, as when a reader comes back from reading all scenes. */
  focus(): void;
}

export function walk(scenario: Scenario, say: Say): Walk {
  const kept = recall(scenario.id);
  let steps = follow(scenario, kept.path).steps;
  let seen = kept.ends;
  /** Steps behind the scene that is shown. */
  let at = steps.length;
  let isWeighing = false;
  let place = make("div");
  let last: Shown;

  const note = make("p", { class: "walk-note", role: "status" });
  const spoken = make("p", { class: "off-screen" });
  const element = make("div", { class: "walk" }, note, place, spoken);
  const tell = teller(spoken);
  /** Said until the next choice. */
  let owed = steps.length < kept.path.length ? [say("changed")] : [];

  function render(): Shown {
    const scene = follow(scenario, idsOf(steps.slice(0, at))).scene;
    const isEnd = follow(scenario, idsOf(steps)).scene.end !== "";
    const before = steps.slice(0, at);
    const next = steps[at];
    const shown = show(
      { scene, before, again: next ? next.way.id : undefined, isWeighing, debrief: () => debrief(scenario, before, scene, seen, say, () => back(0, true)) },
      say, choose, goOn,
    );
    const fresh = make("div", {}, trail(steps, at, isEnd, say, (to) => back(to, false)), shown.element);
    place.replaceWith(fresh);
    place = fresh;
    element.classList.toggle("done", scene.end !== "" && !isWeighing);
    const told = [...owed, ...(isRefused() ? [say("not_kept")] : [])].join(" ");
    if (note.textContent !== told) note.textContent = told;
    return (last = shown);
  }

  function choose(way: Way): void {
    const same = steps[at];
    const scene = follow(scenario, idsOf(steps.slice(0, at))).scene;
    // The same choice as before keeps the steps after it.
    if (!same || same.way.id !== way.id) steps = [...steps.slice(0, at), { scene, way }];
    at += 1;
    isWeighing = way.score !== undefined;
    owed = [];
    const reached = follow(scenario, idsOf(steps.slice(0, at))).scene;
    seen = keep(scenario.id, idsOf(steps), reached.end ? [reached.end] : []).ends;
    const shown = render();
    present(shown.heading);
    if (way.score) tell(say("said_weighed", { n: at + 1, verdict: say(way.score) }));
    else tell(reached.end ? say("said_end") : say("said_step", { n: at + 1, ways: reached.ways.length }));
  }

  function goOn(): void {
    isWeighing = false;
    const shown = render();
    shown.ask.focus();
    const scene = follow(scenario, idsOf(steps.slice(0, at))).scene;
    tell(scene.end ? say("said_end") : say("said_step", { n: at + 1, ways: scene.ways.length }));
  }

  function back(to: number, isAnew: boolean): void {
    if (isAnew) {
      steps = [];
      keep(scenario.id, [], []);
    }
    at = to;
    isWeighing = false;
    present(render().heading);
    tell(say("said_back", { n: to + 1 }));
  }

  /** The trail stays in sight above what is new. */
  function present(heading: HTMLElement): void {
    heading.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }

  last = render();
  return { element, focus: () => present(last.heading) };
}

const idsOf = (steps: readonly Step[]): string[] => steps.map((step) => step.way.id);
