// Reads a scenario out of the static page. What cannot be read throws, and the page stays as it was written.

import { find, findAll } from "../platform/dom";
import type { Scenario, Scene, Score, Way } from "./types";

const SCORES: readonly string[] = ["best", "fair", "poor"];

export function readScenario(page: HTMLElement): Scenario {
  const scenes = new Map<string, Scene>();
  for (const section of findAll("[data-node]", page)) {
    const scene = readScene(section);
    scenes.set(scene.id, scene);
  }
  const start = page.dataset["start"] || "";
  for (const scene of scenes.values()) {
    for (const way of scene.ways) if (!scenes.has(way.next)) throw new Error(`${way.id} leads to ${way.next}, which is not there`);
  }
  if (!scenes.has(start)) throw new Error(`the scenario begins at ${start}, which is not there`);
  return { id: page.dataset["scenario"] || "", start, scenes, phases: JSON.parse(page.dataset["phases"] || "[]") as [string, string][] };
}

function readScene(section: HTMLElement): Scene {
  return {
    id: section.dataset["node"] || "",
    told: textOf(".told", section),
    end: section.dataset["end"] || "",
    debrief: textOf(".debrief .end", section),
    ways: findAll("[data-choice]", section).map(readWay),
  };
}

function readWay(item: HTMLElement): Way {
  const score = item.dataset["score"] || "";
  const next = find("a.next", item);
  return {
    id: item.dataset["choice"] || "",
    next: (next?.getAttribute("href") || "").slice(1),
    text: textOf(".what", item),
    score: SCORES.includes(score) ? (score as Score) : undefined,
    phase: item.dataset["phase"] || "",
    reasons: findAll(".answer > .why, .answer > .basis", item).map(copy),
  };
}

/** Without the verdict, which the exercise says in its own place. */
function copy(part: HTMLElement): HTMLElement {
  const copied = part.cloneNode(true) as HTMLElement;
  find(".verdict", copied)?.remove();
  return copied;
}

const textOf = (selector: string, root: HTMLElement): string => (find(selector, root)?.textContent || "").trim();
