// Made from docs/schemas/note.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * Front matter of ``cases/<slug>/note.zh.md``: how to teach with the case.
 */
export interface Note {
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
   * Always note.
   */
  kind: "note";
  /**
   * Length of the class; the rows of the class plan add up to it.
   */
  minutes: number;
}
