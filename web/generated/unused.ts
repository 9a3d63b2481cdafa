// Made from docs/schemas/unused.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/unused.yml``: a claim that no page uses, and why.
 */
export interface Unused {
  /**
   * The claim.
   */
  claim: string;
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
