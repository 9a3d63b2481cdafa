// Answers are kept by question id, never by place or language, so they hold when a quiz is
// rearranged and in the other language. web/progress keeps them; this is what the player needs of it.

import { answered, keptQuestion, startAgain } from "../progress/keep";
import type { Memory } from "./options";
import type { Ids } from "./trade";
import type { Question } from "./types";

/** The response given before, unless the question has changed since: then it answers another question. */
export function recall(question: Question): string[] | undefined {
  const kept = keptQuestion(question);
  return kept && kept.response.length > 0 ? kept.response : undefined;
}

export const keep = (question: Question, response: Ids, score: number): void => answered(question, response, score);

export const drop = (question: Question): void => startAgain(question);

/** Asked afresh whatever was answered before: for reviews. */
export const afresh: Memory = { recall: () => undefined, keep, drop };
