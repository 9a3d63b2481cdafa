// Made from docs/schemas/synonym.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/search.yml``: words that readers use and this site does not, and its own words for them.
 */
export interface Synonym {
  /**
   * What readers type.
   *
   * @minItems 1
   */
  say: string[];
  /**
   * This site's words for it, the nearest first.
   *
   * @minItems 1
   */
  means: string[];
}
