// Made from docs/schemas/planned.schema.json by `python3 -m scripts schema`; not edited by hand.

/**
 * An entry of ``docs/planned.yml``: a record of the sources whose page is not written yet.
 */
export interface Planned {
  /**
   * The id its page will have.
   */
  id: string;
  /**
   * What it will be.
   */
  kind: "case" | "mechanism" | "principle" | "module" | "scenario";
  /**
   * Its name in Chinese.
   */
  zh: string;
  /**
   * Its name in English.
   */
  en: string;
}
