// order: every place counts by itself, the share in the right place is the score.

import { percent } from "./trade";
import type { Ids, Trade } from "./trade";

const inPlace = (key: Ids, response: Ids) => key.filter((id, place) => response[place] === id).length;

export const order: Trade = {
  score: (key, response) => inPlace(key, response) / key.length,
  mark(key, response, option) {
    const place = key.indexOf(option);
    return response[place] === option
      ? { state: "right", saying: { word: "mark_placed" } }
      : { state: "wrong", saying: { word: "mark_misplaced", values: { place: place + 1 } } };
  },
  verdict(key, response) {
    const right = inPlace(key, response);
    return { word: "placed", values: { total: key.length, right, percent: percent(right / key.length) } };
  },
};

/** The arrangement after one item has moved by one place; at either end it stays as it is. */
export function moved(arrangement: Ids, option: string, step: -1 | 1): string[] {
  const from = arrangement.indexOf(option);
  const to = from + step;
  const after = arrangement.filter((id) => id !== option);
  if (from < 0 || to < 0 || to >= arrangement.length) return [...arrangement];
  after.splice(to, 0, option);
  return after;
}
