// Made from docs/schemas/home.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * ``docs/home.yml``
 */
export interface Home {
  hero: Hero;
  /**
   * Ways into the site.
   */
  doors: Door[];
  /**
   * Numbers, each with its claim.
   */
  figures: HomeFigure[];
  figures_note: Bilingual;
  /**
   * The loop in its parts.
   */
  loop: LoopPart[];
  loop_note: Bilingual;
  /**
   * Cases shown.
   */
  cases: string[];
  /**
   * Claims that the texts of this page rest on.
   */
  claims?: string[];
}
/**
 * The top of the home page.
 */
export interface Hero {
  eyebrow: Bilingual;
  title: Bilingual;
  lead: Bilingual;
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
 * A way into the site; ``to`` is a page address such as /brief/.
 */
export interface Door {
  title: Bilingual;
  text: Bilingual;
  /**
   * Address of a page, such as /brief/.
   */
  to: string;
  /**
   * true for the one that stands out.
   */
  main?: boolean;
}
/**
 * A number on the home page, with the claim that holds it.
 */
export interface HomeFigure {
  value: Bilingual;
  /**
   * What one of them is called.
   */
  unit?: Bilingual | null;
  what: Bilingual;
  /**
   * The claim that holds it.
   */
  claim: string;
}
/**
 * One part of the loop on the home page.
 */
export interface LoopPart {
  /**
   * A phase, from docs/facets.yml.
   */
  phase: string;
  title: Bilingual;
  /**
   * Practices in it.
   */
  mechanisms: string[];
}
