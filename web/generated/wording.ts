// Made from docs/schemas/wording.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/wording.yml``: what is easily written wrong, a sentence ready to copy, and where it comes from.
 */
export interface Wording {
  /**
   * Part of its address.
   */
  id: string;
  /**
   * people: who did what; numbers; names: of rules, places and posts; quotes: set phrases; dates; terms: how to put them in English.
   */
  topic: "people" | "numbers" | "names" | "quotes" | "dates" | "terms";
  wrong: Bilingual;
  right: Bilingual;
  /**
   * Why, or what else to mind.
   */
  caution?: Bilingual | null;
  /**
   * Claims it rests on.
   *
   * @minItems 1
   */
  claims: string[];
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
