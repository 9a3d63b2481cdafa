// Made from docs/schemas/source.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * ``sources/<source-id>.yml``
 */
export interface Source {
  /**
   * Name of the file; permanent.
   */
  id: string;
  title: Bilingual;
  publication: Bilingual;
  short: Bilingual;
  type: Bilingual;
  /**
   * Kind of publication, for citations: [J], [N], [M], [R], [S] or [EB/OL] of GB/T 7714; left out where it is none of these.
   */
  medium?: ("journal" | "newspaper" | "book" | "report" | "standard" | "web") | null;
  /**
   * Date of publication.
   */
  date?: string | null;
  /**
   * Date worked out where none is printed; citations set it in square brackets.
   */
  date_inferred?: string | null;
  /**
   * How the date is known.
   */
  date_note?: Bilingual | null;
  /**
   * Number of the issue alone, for citations, e.g. 6.
   */
  number?: string | null;
  /**
   * Issue or number.
   */
  issue?: Bilingual | null;
  standing: Bilingual;
  /**
   * What is not known of the publication.
   */
  unknown?: Bilingual[];
  /**
   * The texts in it.
   *
   * @minItems 1
   */
  articles: Article[];
  /**
   * What is taken from it.
   *
   * @minItems 1
   */
  claims: Claim[];
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
 * One signed or unsigned text of a publication.
 */
export interface Article {
  /**
   * Permanent.
   */
  id: string;
  title: Bilingual;
  /**
   * Left out where unknown.
   */
  author?: Bilingual | null;
  /**
   * Post as in the byline.
   */
  post?: Bilingual | null;
  /**
   * Places the article speaks about.
   */
  places?: string[];
  topic: Bilingual;
  /**
   * false where the surviving text is cut.
   */
  complete: boolean;
  /**
   * What is cut.
   */
  missing?: Bilingual[];
}
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
