// The path and the ends seen, by the scenario's id: they hold in the other language too. web/progress keeps them.

import { minuteOf } from "../progress/clock";
import { keepScenario, keptScenario } from "../progress/keep";
import { MOST_STEPS } from "../progress/records";
import type { ScenarioKept } from "../progress/records";

export function recall(id: string): ScenarioKept {
  return keptScenario(id) || { path: [], ends: [], at: 0 };
}

/** Ends are only ever added: another tab may have reached one meanwhile. */
export function keep(id: string, path: readonly string[], ends: readonly string[]): ScenarioKept {
  keepScenario(id, { path: [...path].slice(0, MOST_STEPS), ends: [...ends], at: minuteOf(new Date()) });
  return recall(id);
}
