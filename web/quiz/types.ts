// Kinds and fields as the model has them; the page gives ids only, the words stay in the page.

import type { Option, Question as Authored } from "../generated/question";

/** The kinds that are scored; a reflection is only written (reflection.ts). */
export type QuestionKind = Exclude<Authored["kind"], "reflection">;

export interface Question {
  id: Authored["id"];
  kind: QuestionKind;
  /** Ids of the options as the page has them; in a match the numbers of its pairs as authored. */
  options: readonly Option["id"][];
  key: readonly Option["id"][];
}
