// Kinds and fields as the model has them; the page gives ids only, the words stay in the page.

import type { Option, Question as Authored } from "../generated/question";

/** The kinds that the player knows; the others stay as the page wrote them. */
export type QuestionKind = Exclude<Authored["kind"], "match" | "reflection">;

export interface Question {
  id: Authored["id"];
  kind: QuestionKind;
  options: readonly Option["id"][];
  key: readonly Option["id"][];
}
