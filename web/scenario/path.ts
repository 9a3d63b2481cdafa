// Where a path leads, and which is the soundest. Knows no document.

import type { Scenario, Scene, Way } from "./types";

export interface Step {
  scene: Scene;
  way: Way;
}

/** The steps of a path that the scenario still has, and the scene where they end. A choice that is gone cuts off what came after it. */
export function follow(scenario: Scenario, path: readonly string[]): { steps: Step[]; scene: Scene } {
  const steps: Step[] = [];
  let scene = sceneOf(scenario, scenario.start);
  for (const id of path) {
    const way = scene.ways.find((one) => one.id === id);
    if (!way) break;
    steps.push({ scene, way });
    scene = sceneOf(scenario, way.next);
  }
  return { steps, scene };
}

/** Every end, each once, in the order of the page. */
export function endsOf(scenario: Scenario): string[] {
  return Array.from(new Set(Array.from(scenario.scenes.values(), (scene) => scene.end).filter((end) => end !== "")));
}

// One step that does harm weighs more than any detour of sensible ones, and one of those more than any of sound ones.
const PRICE = { best: 1, fair: 100, poor: 10_000 };

/** From the start to an end with the least harm, then the fewest steps. */
export function soundest(scenario: Scenario): Step[] {
  const costs = costsToAnEnd(scenario);
  const cost = (way: Way) => (PRICE[way.score || "best"] + (costs.get(way.next) ?? Infinity));
  const steps: Step[] = [];
  for (let scene = sceneOf(scenario, scenario.start); !scene.end && steps.length < scenario.scenes.size; ) {
    const way = scene.ways.reduce((best, one) => (cost(one) < cost(best) ? one : best));
    steps.push({ scene, way });
    scene = sceneOf(scenario, way.next);
  }
  return steps;
}

function costsToAnEnd(scenario: Scenario): Map<string, number> {
  const scenes = Array.from(scenario.scenes.values());
  const costs = new Map<string, number>();
  for (const scene of scenes) costs.set(scene.id, scene.end ? 0 : Infinity);
  // Paths may meet again and lead back: as many rounds as there are scenes settle every cost.
  for (let round = 0; round < scenes.length; round += 1) {
    for (const scene of scenes) {
      for (const way of scene.ways) {
        const cost = PRICE[way.score || "best"] + (costs.get(way.next) ?? Infinity);
        if (cost < (costs.get(scene.id) ?? Infinity)) costs.set(scene.id, cost);
      }
    }
  }
  return costs;
}

function sceneOf(scenario: Scenario, id: string): Scene {
  const scene = scenario.scenes.get(id);
  if (!scene) throw new Error(`${id} is not a scene of ${scenario.id}`);
  return scene;
}
