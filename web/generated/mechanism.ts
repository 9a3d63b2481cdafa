// Made from docs/schemas/mechanism.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * Front matter of ``docs/mechanisms/<slug>.zh.md``. Its cases are read from the cases themselves.
 */
export interface Mechanism {
  /**
   * Name of the folder or file; never changes once published.
   */
  id: string;
  /**
   * draft: being written; checked: read against the claims by a second person; published; withdrawn: no longer shown.
   */
  status: "draft" | "checked" | "published" | "withdrawn";
  /**
   * Neutral title, in Chinese at most 24 characters.
   */
  title: string;
  /**
   * One or two sentences without judgement, in Chinese at most 100 characters.
   */
  summary: string;
  /**
   * Who wrote the page.
   *
   * @minItems 1
   */
  authors: string[];
  /**
   * Day of the last change in content, YYYY-MM-DD.
   */
  updated: string;
  /**
   * Always mechanism.
   */
  kind: "mechanism";
  /**
   * Words a reader would search for.
   *
   * @minItems 1
   * @maxItems 5
   */
  keywords: string[];
  /**
   * One of the places in docs/facets.yml; left out where the source names none.
   */
  place?: string | null;
  /**
   * From docs/facets.yml; left out where the source names none.
   */
  levels?: string[];
  /**
   * Who runs it; left out where the source names nobody.
   */
  who?: string | null;
  /**
   * From docs/facets.yml; [all] means every phase.
   *
   * @minItems 1
   */
  phases: string[];
  /**
   * Other practices that belong beside it.
   */
  related?: string[];
}
