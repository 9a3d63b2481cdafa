// The path and the ends seen, by the scenario's id: they hold in the other language too. web/progress keeps them.

import { minuteOf } from "../progress/clock";
import { keepScenario, keptScenario } from "../progress/keep";
import type { ScenarioKept } from "../progress/records";

/** A path longer than any scenario is damaged, or somebody's joke. */
const MOST = 500;

export function recall(id: string): ScenarioKept {
  const kept = keptScenario(id);
  return kept && kept.path.length <= MOST ? kept : { path: [], ends: kept ? kept.ends.slice(0, MOST) : [], at: 0 };
}

/** Ends are only ever added: another tab may have reached one meanwhile. */
export function keep(id: string, path: readonly string[], ends: readonly string[]): ScenarioKept {
  keepScenario(id, { path: [...path].slice(0, MOST), ends: [...ends], at: minuteOf(new Date()) });
  return recall(id);
}
