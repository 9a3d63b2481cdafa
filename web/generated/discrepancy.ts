// Made from docs/schemas/discrepancy.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/discrepancies.yml``: where the sources differ, are ambiguous, misprinted or cut.
 */
export interface Discrepancy {
  /**
   * Part of its address.
   */
  id: string;
  /**
   * difference: the two texts differ; ambiguity: one can be read in two ways; ocr: a misprint or a slip of the scan; cut: text is lost.
   */
  type: "difference" | "ambiguity" | "ocr" | "cut";
  title: Bilingual;
  note: Bilingual;
  advice: Bilingual;
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
