// single, true-false and judgement are one trade: one option is chosen, all or nothing.

import type { Ids, Mark, Trade } from "./trade";

export function markTick(key: Ids, response: Ids, option: string): Mark | undefined {
  const wanted = key.includes(option);
  if (response.includes(option)) {
    return wanted
      ? { state: "right", saying: { word: "mark_right" } }
      : { state: "wrong", saying: { word: "mark_wrong" } };
  }
  return wanted ? { state: "missed", saying: { word: "mark_missed" } } : undefined;
}

export const choice: Trade = {
  score(key, response) {
    const ticks = new Set(response);
    return ticks.size === key.length && key.every((id) => ticks.has(id)) ? 1 : 0;
  },
  mark: markTick,
  verdict: () => ({ word: "wrong" }),
};
