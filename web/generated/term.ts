// Made from docs/schemas/term.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/glossary.yml``: the one place where a term is settled.
 */
export interface Term {
  /**
   * Part of the term's address.
   */
  id: string;
  /**
   * The term in Chinese.
   */
  zh: string;
  /**
   * The term in English.
   */
  en: string;
  /**
   * With tone marks.
   */
  pinyin: string;
  def: Bilingual;
  /**
   * text: as the sources use it; general: a plain gloss of ours.
   */
  basis: "text" | "general";
  /**
   * Its name in the code.
   */
  code?: string | null;
  /**
   * Sources where the term stands word for word.
   */
  sources?: string[];
  /**
   * Other terms to look at.
   */
  see_also?: string[];
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
