// Made from docs/schemas/path.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/paths.yml``: a way through the course for the time there is.
 */
export interface StudyPath {
  /**
   * Part of its address.
   */
  id: string;
  title: Bilingual;
  about: Bilingual;
  /**
   * In order; their minutes are added up.
   *
   * @minItems 1
   */
  steps: Step[];
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
 * One step of a path.
 */
export interface Step {
  /**
   * Address of a page of the site.
   */
  to: string;
  /**
   * Minutes it takes.
   */
  minutes: number;
  /**
   * What to do there.
   */
  what?: Bilingual | null;
}
