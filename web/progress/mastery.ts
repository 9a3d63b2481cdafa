// How far an objective is mastered, told in words: from the questions that serve it and how each was last answered. Pure.

import type { Kept } from "./records";

export type Mastery = "untouched" | "practising" | "mastered";

export interface Standing {
  state: Mastery;
  /** Questions last answered fully right, of all. */
  right: number;
  total: number;
}

const ENOUGH = 3;

export function standing(ids: readonly string[], kept: Record<string, Kept>): Standing {
  const tried = ids.filter((id) => kept[id] !== undefined);
  const right = tried.filter((id) => kept[id]?.score === 1).length;
  const enough = Math.min(ENOUGH, ids.length);
  const state = right >= enough && enough > 0 ? "mastered" : tried.length > 0 ? "practising" : "untouched";
  return { state, right, total: ids.length };
}
