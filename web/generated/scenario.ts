// Made from docs/schemas/scenario.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * ``docs/scenarios/<slug>.yml``
 */
export interface Scenario {
  /**
   * Name of the file; never changes once published.
   */
  id: string;
  /**
   * draft: being written; checked: read against the claims by a second person; published; withdrawn: no longer shown.
   */
  status: "draft" | "checked" | "published" | "withdrawn";
  title: Bilingual;
  summary: Bilingual;
  /**
   * Always true: the situation is made up.
   */
  fiction: boolean;
  /**
   * Who wrote it.
   *
   * @minItems 1
   */
  authors: string[];
  /**
   * Day of the last change in content, YYYY-MM-DD.
   */
  updated: string;
  /**
   * Minutes it takes.
   */
  minutes: number;
  /**
   * From docs/facets.yml.
   *
   * @minItems 1
   */
  phases: string[];
  /**
   * The node it begins at.
   */
  start: string;
  /**
   * Nodes by their id, in the order they are read.
   */
  nodes: {
    [k: string]: Node;
  };
  /**
   * What each end comes to, against the closed loop.
   */
  ends: {
    [k: string]: Bilingual;
  };
}
/**
 * The same words in Chinese (written first) and in English.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(-[a-z0-9]+)*$".
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
 * Where one stands, what is seen there, and either choices or an end.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z0-9]+(-[a-z0-9]+)*$".
 */
export interface Node {
  text: Bilingual;
  /**
   * Two to four choices.
   *
   * @maxItems 4
   */
  choices?: Choice[];
  /**
   * An end, in place of choices.
   */
  end?: string | null;
}
/**
 * What one can do at a node, where it leads, and what it teaches.
 */
export interface Choice {
  /**
   * Unique within the scenario; a reader's path is kept by it.
   */
  id: string;
  /**
   * The choice in Chinese.
   */
  zh: string;
  /**
   * The choice in English.
   */
  en: string;
  /**
   * The node it leads to.
   */
  next: string;
  /**
   * best, fair or poor; left out where nothing is judged.
   */
  score?: ("best" | "fair" | "poor") | null;
  /**
   * Why; must stand with a score.
   */
  why?: Bilingual | null;
  /**
   * Claims that the score rests on.
   */
  claims?: string[];
  /**
   * The part of the loop that it belongs to, from docs/facets.yml; must stand with a score.
   */
  phase?: string | null;
  /**
   * A practice to read up on.
   */
  mechanism?: string | null;
}
