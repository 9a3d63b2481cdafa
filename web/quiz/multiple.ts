// multiple: a wrong tick takes back a right one, so that ticking everything earns nothing by itself.

import { markTick } from "./choice";
import { percent } from "./trade";
import type { Ids, Trade } from "./trade";

function count(key: Ids, response: Ids) {
  const ticks = new Set(response);
  const right = key.filter((id) => ticks.has(id)).length;
  return { right, wrong: ticks.size - right };
}

function score(key: Ids, response: Ids): number {
  const ticks = count(key, response);
  return Math.max(0, (ticks.right - ticks.wrong) / key.length);
}

export const multiple: Trade = {
  score,
  mark: markTick,
  verdict: (key, response) => ({
    word: "ticked",
    values: { keys: key.length, ...count(key, response), percent: percent(score(key, response)) },
  }),
};
