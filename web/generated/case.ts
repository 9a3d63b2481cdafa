// Made from docs/schemas/case.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * Front matter of ``cases/<slug>/index.zh.md``.
 */
export interface Case {
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
   * Always case.
   */
  kind: "case";
  /**
   * event: something that happened; practice: how a place works.
   */
  shape: "event" | "practice";
  /**
   * The case in one line, in Chinese at most 40 characters.
   */
  one_line?: string | null;
  /**
   * Three to five words a reader would search for.
   *
   * @minItems 3
   * @maxItems 5
   */
  keywords: string[];
  /**
   * One of the places in docs/facets.yml.
   */
  place: string;
  /**
   * Levels of the leaders concerned, from docs/facets.yml.
   *
   * @minItems 1
   */
  levels: string[];
  /**
   * Left out where the source gives no date.
   */
  period?: Period | null;
  /**
   * One to three, from docs/facets.yml.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_types: string[];
  /**
   * From docs/facets.yml.
   *
   * @minItems 1
   */
  phases: string[];
  /**
   * Practices that the case shows.
   *
   * @minItems 1
   */
  mechanisms: string[];
  /**
   * Ideas and lessons that it illustrates.
   *
   * @minItems 1
   */
  principles: string[];
}
/**
 * When the thing told of happened, as far as the source says.
 */
export interface Period {
  /**
   * First day, month or year.
   */
  start: string;
  /**
   * Last day, month or year.
   */
  end?: string | null;
  /**
   * How the end is known, if not from the text itself.
   */
  end_note?: string | null;
}
