// Stands in for web/generated/ (types made from the JSON Schema); keep it small enough to be replaced by an import.

export type QuestionKind = "single" | "multiple" | "true-false" | "order" | "judgement";

/** A question as the page gives it: ids only, the words stay in the page. */
export interface Question {
  id: string;
  kind: QuestionKind;
  options: readonly string[];
  key: readonly string[];
}
