// The words that results are shown with.

import type { Index } from "./index";
import type { Fold, Plain } from "./normal";
import { plainOf } from "./normal";
import type { Shelf } from "./shelf";

export interface Part {
  anchor: string;
  heading: string;
  text: string;
}

export interface Card {
  address: string;
  title: string;
  summary: string;
  parts: Part[];
  /** The language of the words, where it is not the one asked for. */
  lang: string;
}

/** Cards of records in one language, by record; those that could not be had are absent. */
export async function cardsOf(shelf: Shelf, index: Index, records: readonly number[], lang: string): Promise<Map<number, Card>> {
  const places = records.map((record) => ({ record, at: index.packOf(record) }));
  const files = await shelf.take(Array.from(new Set(places.map((place) => `${lang}${place.at.pack}`))));
  const found = new Map<number, Card>();
  for (const place of places) {
    const rows = files.get(`${lang}${place.at.pack}`);
    const card = Array.isArray(rows) ? cardOf(rows[place.at.row]) : undefined;
    if (card) found.set(place.record, card);
  }
  return found;
}

function cardOf(row: unknown): Card | undefined {
  if (!Array.isArray(row) || !Array.isArray(row[3])) return undefined;
  const parts = (row[3] as string[][]).map((part) => ({ anchor: part[0] || "", heading: part[1] || "", text: part[2] || "" }));
  return { address: String(row[0]), title: String(row[1]), summary: String(row[2]), parts, lang: typeof row[4] === "string" ? row[4] : "" };
}

const kept = new Map<Fold, Map<string, Plain>>();
const MOST_KEPT = 4000;

/** A text made plain, kept: the same texts are asked for with every letter that is typed. */
export function plainText(text: string, fold: Fold): Plain {
  const texts = kept.get(fold) || new Map<string, Plain>();
  const known = texts.get(text);
  if (known) return known;
  if (texts.size > MOST_KEPT) texts.clear();
  const plain = plainOf(text, fold);
  texts.set(text, plain);
  kept.set(fold, texts);
  return plain;
}
