// Made from docs/schemas/chart.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/charts.yml``: which figures a chart on the page of figures shows, and what is to be seen in it.
 */
export interface Chart {
  /**
   * Part of its address.
   */
  id: string;
  /**
   * units: a mark for each thing counted, every figure by itself; days-before: days before a day; per-year: how often in a year; basis: how many figures of each article have a stated basis; precision: how exactly the events of the timeline are dated.
   */
  kind: "units" | "days-before" | "per-year" | "basis" | "precision";
  title: Bilingual;
  caption: Bilingual;
  /**
   * Figures, from docs/figures.yml; none for basis and precision.
   */
  figures?: string[];
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
