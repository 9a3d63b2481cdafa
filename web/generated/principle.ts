// Made from docs/schemas/principle.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * Front matter of ``docs/principles/<slug>.zh.md``.
 */
export interface Principle {
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
   * Always principle.
   */
  kind: "principle";
  /**
   * Words a reader would search for.
   *
   * @minItems 1
   * @maxItems 5
   */
  keywords: string[];
  /**
   * Which set it belongs to.
   */
  group: "lessons" | "connotations" | "directions" | "applications" | "gains";
  /**
   * Place in its set, from 1.
   */
  number: number;
  /**
   * Article in sources/ that states it.
   */
  article: string;
  /**
   * Cases that show it; the pairing is ours.
   */
  cases?: string[];
}
