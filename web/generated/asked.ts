// Made from docs/schemas/asked.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/asked.yml``: how people ask for a page, in their words. Only the search uses it.
 */
export interface Asked {
  /**
   * Address of the page, or of the place in a table, from the root of a language.
   */
  at: string;
  /**
   * What people type in Chinese.
   *
   * @minItems 1
   */
  zh: string[];
  /**
   * What people type in English.
   *
   * @minItems 1
   */
  en: string[];
}
