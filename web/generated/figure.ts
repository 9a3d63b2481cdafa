// Made from docs/schemas/figure.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/figures.yml``: a number that a source states, its unit, who says it and whether it says what was counted.
 */
export interface StatedFigure {
  /**
   * Part of its address.
   */
  id: string;
  value: Bilingual;
  /**
   * Lower bound where the source gives an approximate number.
   */
  value_min?: number | null;
  unit: Bilingual;
  meaning: Bilingual;
  /**
   * Time it speaks of; left out where the source gives none.
   */
  date?: Bilingual | null;
  /**
   * The claim that states it.
   */
  claim: string;
  /**
   * true where the source itself shows what is counted.
   */
  basis_defined: boolean;
  /**
   * true where the items stand in the text and the number is our count.
   */
  counted_by_us?: boolean;
  /**
   * What the source leaves undefined.
   */
  caution?: Bilingual | null;
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
