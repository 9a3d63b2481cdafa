// The data scripts come from another file than the page: what is missing, cut or of another version is refused as a whole.

import type { Facet, Library } from "./types";

const VERSION = 1;

type Raw = Record<string, unknown>;

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null;
}

function isListOf<T>(value: unknown, kind: string): value is T[] {
  return Array.isArray(value) && value.every((one) => typeof one === kind);
}

export function unpackCases(raw: unknown): Library | undefined {
  if (!isRaw(raw) || raw["version"] !== VERSION || !Array.isArray(raw["facets"])) return undefined;
  const ids = raw["ids"];
  const titles = raw["titles"];
  const dates = raw["dates"];
  const minutes = raw["minutes"];
  if (!isListOf<string>(ids, "string") || !isListOf<string>(titles, "string")) return undefined;
  if (!isListOf<string>(dates, "string") || !isListOf<number>(minutes, "number")) return undefined;
  const facets = raw["facets"].map((facet) => unpackFacet(facet, ids.length));
  if ([titles, dates, minutes].some((column) => column.length !== ids.length)) return undefined;
  return facets.every((facet): facet is Facet => facet !== undefined) ? { facets, ids, titles, dates, minutes } : undefined;
}

export function unpackSummaries(raw: unknown, total: number): string[] | undefined {
  if (!isRaw(raw) || raw["version"] !== VERSION) return undefined;
  const texts = raw["texts"];
  return isListOf<string>(texts, "string") && texts.length === total ? texts : undefined;
}

function unpackFacet(raw: unknown, total: number): Facet | undefined {
  if (!isRaw(raw)) return undefined;
  const id = raw["id"];
  const values = raw["values"];
  const names = raw["names"];
  const pages = raw["pages"];
  const of = raw["of"];
  if (typeof id !== "string" || !isListOf<string>(values, "string") || !isListOf<string>(names, "string")) return undefined;
  if (!isListOf<number>(pages, "number") || !Array.isArray(of) || of.length !== total || names.length !== values.length) return undefined;
  const isSound = of.every((row) => isListOf<number>(row, "number") && row.every((at) => values[at] !== undefined));
  return isSound ? { id, values, names, pages: pages.map((has) => has === 1), of: of as number[][] } : undefined;
}
