// Where everything stands: the manifest of the index, made ready for questions.

import { numbersOf } from "./postings";

/** Passage 0 of a record holds its names, 1 what it is about; those of the page follow. */
export const NAMES = 0;
export const HINTS = 1;
const FIELDS = 2;

export interface Index {
  shards: number;
  kinds: string[];
  records: number;
  /** The record that a passage belongs to. */
  recordOf(passage: number): number;
  /** The number of a passage within its record. */
  placeOf(passage: number): number;
  passages: number;
  kindOf(record: number): string;
  /** The file with a record's words, and its row there. */
  packOf(record: number): { pack: number; row: number };
}

/** Undefined where the manifest is damaged. */
export function readIndex(given: unknown): Index | undefined {
  const data = given as { shards?: unknown; kinds?: unknown; passages?: unknown; packs?: unknown } | undefined;
  if (!data || typeof data.shards !== "number" || typeof data.passages !== "string" || typeof data.packs !== "string") return undefined;
  if (!Array.isArray(data.kinds)) return undefined;
  const counts = numbersOf(data.passages);
  const starts = sums(counts.map((count) => count + FIELDS));
  const packs = sums(numbersOf(data.packs));
  const named = data.kinds as [string, number][];
  const kinds = sums(named.map((kind) => kind[1]));
  const records = counts.length;
  if (records === 0 || packs[packs.length - 1] !== records || kinds[kinds.length - 1] !== records) return undefined;
  return {
    shards: data.shards,
    kinds: named.map((kind) => kind[0]),
    records,
    passages: starts[starts.length - 1] || 0,
    recordOf: (passage) => under(starts, passage),
    placeOf: (passage) => passage - (starts[under(starts, passage)] || 0),
    kindOf: (record) => named[under(kinds, record)]?.[0] || "",
    packOf: (record) => {
      const pack = under(packs, record);
      return { pack, row: record - (packs[pack] || 0) };
    },
  };
}

/** Where each begins, and at the end their sum. */
function sums(counts: readonly number[]): number[] {
  const found = [0];
  counts.forEach((count) => found.push((found[found.length - 1] || 0) + count));
  return found;
}

/** The last start that is not beyond the number. */
function under(starts: readonly number[], number: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] || 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}
