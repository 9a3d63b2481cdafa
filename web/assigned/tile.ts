// A task as a tile: what it is, how long it takes, how far the learner is. Its link carries the assignment along.

import { make } from "../platform/dom";
import type { Say } from "../platform/words";
import type { Standing, Task } from "./standing";

export function tile(task: Task, standing: Standing, fragment: string, say: Say): HTMLElement {
  const meta = make("p", { class: "meta" }, make("span", {}, task.kind), make("span", {}, task.takes));
  const link = make("a", { href: task.href + fragment, lang: task.lang || undefined }, task.title);
  const state = make("p", { class: "state" }, say(`state_${standing.word}`, standing.values));
  return make("li", { class: "tile", "data-state": standing.state, "data-task": task.item }, meta, make("h3", {}, link), state);
}
