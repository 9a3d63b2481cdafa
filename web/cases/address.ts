// The choice in the address: ?place=longshan&phase=during, a facet once for each value. Parameters of others stay as they are.

import type { Choice } from "./types";

/** What the address asks for, known or not: commas separate values too, and letters may be large. */
export function readAddress(search: string, facets: readonly string[]): Choice {
  const given = new URLSearchParams(search);
  const choice: Choice = new Map();
  for (const facet of facets) {
    const values = given
      .getAll(facet)
      .flatMap((text) => text.split(","))
      .map((text) => text.trim().toLowerCase())
      .filter((text, at, all) => text !== "" && all.indexOf(text) === at);
    if (values.length > 0) choice.set(facet, values);
  }
  return choice;
}

/** The query for a choice, with its question mark; empty where nothing is left to say. */
export function writeAddress(search: string, facets: readonly string[], choice: Choice): string {
  const others = new URLSearchParams(search);
  for (const facet of facets) others.delete(facet);
  const parts = others.toString() === "" ? [] : [others.toString()];
  for (const facet of facets) {
    for (const value of choice.get(facet) || []) parts.push(`${facet}=${encodeURIComponent(value)}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** A value from an address as it may be shown: short and without control characters. */
export function shown(value: string): string {
  const clean = value.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, "");
  return clean.length > 30 ? `${clean.slice(0, 30)}…` : clean;
}
