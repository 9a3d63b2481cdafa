// Made from docs/schemas/facets.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * ``docs/facets.yml``
 */
export interface Facets {
  /**
   * Places.
   */
  places: Facet[];
  /**
   * Phases of the work.
   */
  phases: Facet[];
  /**
   * Levels of the leaders concerned.
   */
  levels: Facet[];
  /**
   * Types of problems, at most eight.
   *
   * @maxItems 8
   */
  problem_types: Facet[];
}
/**
 * A value by which readers look for cases; our own classification.
 */
export interface Facet {
  /**
   * Part of the address of its page.
   */
  id: string;
  /**
   * Its name in Chinese.
   */
  zh: string;
  /**
   * Its name in English.
   */
  en: string;
  /**
   * What it takes in.
   */
  about?: Bilingual | null;
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
