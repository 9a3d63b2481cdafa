// Made from docs/schemas/event.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/timeline.yml``.
 */
export interface Event {
  /**
   * Part of the event's address.
   */
  id: string;
  /**
   * For the order only; label is what readers see.
   */
  date: string;
  label: Bilingual;
  /**
   * How exactly the date is known.
   */
  precision: "day" | "year" | "issue" | "period" | "relative" | "approx";
  text: Bilingual;
  /**
   * Claims it rests on.
   *
   * @minItems 1
   */
  claims: string[];
  /**
   * What to mind when quoting it.
   */
  caution?: Bilingual | null;
  /**
   * Places, from docs/facets.yml.
   */
  places?: string[];
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
