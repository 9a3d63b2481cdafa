// The one scoring rule in the browser; tests/fixtures/scoring.json is the table every implementation agrees on.

import { choice } from "./choice";
import { match } from "./match";
import { multiple } from "./multiple";
import { order } from "./order";
import type { Ids, Trade } from "./trade";
import type { QuestionKind } from "./types";

const TRADES: Record<QuestionKind, Trade> = {
  single: choice,
  "true-false": choice,
  judgement: choice,
  multiple,
  order,
  match,
};

/** Undefined for what has no score, and for a kind this player does not know: such a question stays as the page wrote it. */
export function tradeOf(kind: string): Trade | undefined {
  return Object.prototype.hasOwnProperty.call(TRADES, kind) ? TRADES[kind as QuestionKind] : undefined;
}

/**
 * From 0 to 1. A response that names something the question does not offer answers another
 * question (an older version of this one, most likely) and earns nothing; nor does a question without a key.
 */
export function score(kind: QuestionKind, key: Ids, response: Ids, options: Ids): number {
  if (key.length === 0 || !response.every((id) => options.includes(id))) return 0;
  return TRADES[kind].score(key, response);
}
