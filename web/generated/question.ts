// Made from docs/schemas/question.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``questions.yml``.
 */
export interface Question {
  /**
   * Permanent: a learner's answers are kept under it.
   */
  id: string;
  /**
   * single, multiple (several right), true-false, order, judgement (what would you do), match, reflection (written, not scored).
   */
  kind: "single" | "multiple" | "true-false" | "order" | "match" | "judgement" | "reflection";
  /**
   * draft: being written; live: shown; retired: no longer shown, its id stays taken.
   */
  status: "draft" | "live" | "retired";
  /**
   * What the question asks of the learner.
   */
  cognition: "recall" | "understand" | "apply" | "analyse";
  stem: Bilingual;
  /**
   * All kinds but match and reflection.
   */
  options?: Option[];
  /**
   * Ids of the right options; for order: all, in order.
   */
  key?: string[];
  /**
   * match only.
   */
  pairs?: Pair[];
  /**
   * reflection only.
   */
  model_answer?: Bilingual | null;
  /**
   * paper: never published, only in papers.
   */
  use?: "practice" | "paper";
  /**
   * Claims that the answer rests on.
   *
   * @minItems 1
   */
  claims: string[];
  /**
   * Learning objective of a module that the question serves; required in a module’s own questions.
   */
  objective?: string | null;
}
/**
 * The same words in Chinese (written first) and in English.
 */
export interface Bilingual {
  /**
   * Chinese, written first.
   */
  zh: string;
  /**
   * English, by meaning.
   */
  en: string;
}
/**
 * An answer to choose, and what choosing it teaches.
 */
export interface Option {
  /**
   * Short name of the option, used by key; in true-false questions "true" or "false".
   */
  id: string;
  /**
   * The option in Chinese.
   */
  zh: string;
  /**
   * The option in English.
   */
  en: string;
  why: Bilingual;
}
/**
 * Two sides that belong together in a match question.
 */
export interface Pair {
  left: Bilingual;
  right: Bilingual;
  why: Bilingual;
}
