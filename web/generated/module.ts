// Made from docs/schemas/module.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * Front matter of ``docs/modules/<slug>/index.zh.md``.
 */
export interface Module {
  /**
   * Name of the folder or file; never changes once published.
   */
  id: string;
  /**
   * draft: being written; checked: read against the claims by a second person; published; withdrawn: no longer shown.
   */
  status: "draft" | "checked" | "published" | "withdrawn";
  /**
   * Neutral title, in Chinese at most 24 characters.
   */
  title: string;
  /**
   * One or two sentences without judgement, in Chinese at most 100 characters.
   */
  summary: string;
  /**
   * Who wrote the page.
   *
   * @minItems 1
   */
  authors: string[];
  /**
   * Day of the last change in content, YYYY-MM-DD.
   */
  updated: string;
  /**
   * Always module.
   */
  kind: "module";
  /**
   * Place in the course, from 1.
   */
  number: number;
  /**
   * One or two words for seals and tiles.
   */
  label: string;
  /**
   * Words a reader would search for.
   *
   * @minItems 1
   * @maxItems 5
   */
  keywords: string[];
  /**
   * For one learner alone: text, readings, pre-check and quiz; discussion is counted apart.
   */
  minutes: number;
  /**
   * Modules to take first.
   */
  prerequisites?: string[];
  /**
   * What learners can do afterwards.
   *
   * @minItems 2
   * @maxItems 5
   */
  objectives: Objective[];
  /**
   * What to read on this site.
   *
   * @minItems 1
   * @maxItems 6
   */
  readings: Reading[];
  /**
   * Questions to talk about.
   *
   * @minItems 2
   * @maxItems 3
   */
  discussion: Discussion[];
  quiz: QuizPlan;
}
/**
 * What a learner can do after a module, and somebody else can see.
 */
export interface Objective {
  /**
   * Unique on the site; questions name it in objective.
   */
  id: string;
  /**
   * The highest thing asked of the learner.
   */
  cognition: "recall" | "understand" | "apply" | "analyse";
  /**
   * In Chinese, beginning with a verb that can be seen.
   */
  zh: string;
  /**
   * In English, beginning with the same verb.
   */
  en: string;
}
/**
 * A page to read in a module.
 */
export interface Reading {
  /**
   * Address of a page of the site, such as /cases/road-20-97-seals/.
   */
  to: string;
  /**
   * Minutes it takes.
   */
  minutes: number;
  why: Bilingual;
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
 * A question for a class or for two colleagues, and what to listen for.
 */
export interface Discussion {
  /**
   * Unique within the module.
   */
  id: string;
  /**
   * Minutes it takes.
   */
  minutes: number;
  prompt: Bilingual;
  /**
   * What good answers contain.
   *
   * @minItems 2
   * @maxItems 5
   */
  good: Bilingual[];
  /**
   * Answers that sound right and are not.
   *
   * @minItems 1
   * @maxItems 4
   */
  traps: Bilingual[];
}
/**
 * How the quiz of a module is drawn from its questions.
 */
export interface QuizPlan {
  /**
   * Questions in the final quiz; at least one for every objective.
   */
  draw: number;
  /**
   * Passed from this percentage on.
   */
  pass_mark?: number;
  /**
   * Questions asked beforehand; they decide nothing.
   */
  precheck?: number | null;
}
