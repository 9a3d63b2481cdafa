// Made from docs/schemas/claim.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * One statement of a source, in our words.
 */
export interface Claim {
  /**
   * Permanent; part of the claim's address.
   */
  id: string;
  /**
   * Article of this source.
   */
  article: string;
  /**
   * What kind of statement it is.
   */
  kind: "event" | "figure" | "mechanism" | "policy" | "slogan" | "lesson" | "opinion" | "result";
  at: Locator;
  statement: Bilingual;
  /**
   * Only where the text gives it.
   */
  date?: string | null;
  /**
   * How the date is known.
   */
  date_note?: Bilingual | null;
  /**
   * Numbers that it states.
   */
  figures?: Figure[];
}
/**
 * Where a claim stands: section, paragraph number in it, and how that paragraph opens.
 */
export interface Locator {
  section: Bilingual;
  /**
   * Paragraph in that section, counted from 1.
   */
  paragraph: number;
  /**
   * First characters of the paragraph, at most 12.
   */
  opening: string;
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
 * A number that the claim states.
 */
export interface Figure {
  /**
   * As the source writes it, e.g. 436 or 20余.
   */
  value: string;
  unit: Bilingual;
  what: Bilingual;
}
