// What the finder works with. A choice is kept by ids, so that it can be read from the address before the cases are there.

export interface Facet {
  id: string;
  values: string[];
  names: string[];
  /** Whether a value has a page of its own; empty where the page of a case never links to it. */
  pages: boolean[];
  /** For every case the numbers of its values. */
  of: number[][];
}

export interface Library {
  facets: Facet[];
  ids: string[];
  titles: string[];
  dates: string[];
  minutes: number[];
}

/** Facet → chosen values; a facet without one is not there. */
export type Choice = Map<string, string[]>;

export interface Picked {
  facet: string;
  value: string;
}
