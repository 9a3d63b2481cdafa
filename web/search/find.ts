// Words → the records that hold all of them, with how well each does. Knows the index only, not the texts.

import { HINTS, NAMES } from "./index";
import type { Index } from "./index";
import { beginning, common, exactly, merged, shardOf, shardsOf } from "./postings";
import type { Shelf } from "./shelf";
import { textOf } from "./shelf";
import { isHan, unique } from "./words";
import type { Word } from "./words";

export interface Hit {
  record: number;
  kind: string;
  score: number;
  /** The question is just its name. */
  isWhole?: boolean;
  /** Its words stand in different passages, none in its names or summary. */
  isScattered?: boolean;
  /** Its words stand in one passage, or all in its names and summary. */
  isTogether?: boolean;
  /** One of its words stands in its names, keywords or summary. */
  isNamed?: boolean;
  /** Numbers of the passages within the record that hold a word, those that hold most words first. */
  passages: number[];
}

/** Shards in hand; `lost` counts those that could not be had. */
export interface Shards {
  count: number;
  texts: ReadonlyMap<string, unknown>;
  lost: number;
}

const TITLE = 12;
const HINT = 5;
const BODY = 2;
export const WHOLE_NAME = 30;
/** A figure whose number and whose meaning are asked for together (“91个老大难问题”): as good as the phrase, which stands in no one place of it. */
const FIGURE = 9;
const FEW_WORDS = 3;
const ALL_IN_TITLE = 6;
const TOGETHER = 2;
/** What readers come for stands before what it rests on. */
export const WEIGHT: Readonly<Record<string, number>> = {
  term: 0, case: 3, mechanism: 3, principle: 2.6, module: 0.9, scenario: 1.5, page: 2, wording: 1, figure: -0.5, event: 0.9, note: -2, ask: -3, discrepancy: -1.5, claim: 0.4, question: 0.2,
};

export async function shardsFor(shelf: Shelf, index: Index, terms: readonly string[]): Promise<Shards> {
  const all = terms.map((term) => (isBeginning(term) ? shardsOf(term, index.shards) : [shardOf(term.replace(/^=/, ""), index.shards)]));
  const names = unique(all.reduce((one, other) => one.concat(other), [])).map((number) => `s${number}`);
  const texts = await shelf.take(names);
  return { count: index.shards, texts, lost: names.filter((name) => textOf(texts, name) === undefined).length };
}

export const allTerms = (words: readonly Word[]): string[] => words.reduce((all, word) => all.concat(word.terms, word.beginnings), [] as string[]);

const shardWith = (shards: Shards, term: string): string => textOf(shards.texts, `s${shardOf(term.replace(/^=/, ""), shards.count)}`) || "";

export const passagesWith = (shards: Shards, term: string): number[] => exactly(shardWith(shards, term), term);

export const passagesBeginning = (shards: Shards, start: string): number[] =>
  merged(shardsOf(start, shards.count).map((number) => beginning(textOf(shards.texts, `s${number}`) || "", start)));

/** A single Chinese character is looked for as the beginning of pairs. */
const isBeginning = (term: string): boolean => isHan(term) && Array.from(term).length === 1;

/** Passages that hold a whole word. */
export function passagesOfWord(shards: Shards, word: Word): number[] {
  const lists = word.terms.map((term) => passagesWith(shards, term)).concat(word.beginnings.map((start) => passagesBeginning(shards, start)));
  return common(lists);
}

/** Records that hold every word, the best first. `name` is the question as a whole name. */
export function find(index: Index, shards: Shards, words: readonly Word[], name: string): Hit[] {
  if (words.length === 0) return [];
  const passages = words.map((word) => passagesOfWord(shards, word));
  const byRecord = passages.map((list) => places(index, list));
  const rarity = passages.map((list) => Math.log(2 + index.passages / (1 + list.length)));
  const smallest = byRecord.reduce((one, other) => (other.size < one.size ? other : one));
  const whole = new Set(passagesWith(shards, `=${name}`).map((passage) => index.recordOf(passage)));
  const hits: Hit[] = [];
  smallest.forEach((_, record) => {
    const found = byRecord.map((places) => places.get(record));
    if (found.some((places) => places === undefined)) return;
    hits.push(hitOf(index, record, found as number[][], rarity, whole.has(record)));
  });
  return sorted(hits);
}

export const sorted = (hits: Hit[]): Hit[] => hits.sort((one, other) => other.score - one.score || one.record - other.record);

/** record → numbers of passages within it */
export function places(index: Index, passages: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const passage of passages) {
    const record = index.recordOf(passage);
    const list = found.get(record);
    if (list) list.push(index.placeOf(passage));
    else found.set(record, [index.placeOf(passage)]);
  }
  return found;
}

function hitOf(index: Index, record: number, found: readonly number[][], rarity: readonly number[], isWhole: boolean): Hit {
  const kind = index.kindOf(record);
  const held = new Map<number, number>();
  const all = rarity.reduce((sum, one) => sum + one, 0);
  let score = 0;
  let best = 0;
  found.forEach((list, at) => {
    const weight = Math.max(...list.map((place) => (place === NAMES ? TITLE : place === HINTS ? HINT : BODY)));
    best = Math.max(best, weight);
    // Rarer words tell more of what is meant.
    score += (weight + 0.4 * Math.min(5, list.length - 1)) * ((rarity[at] || 0) / all);
    list.forEach((place) => held.set(place, (held.get(place) || 0) + 1));
  });
  const isAbout = found.every((list) => list.includes(NAMES) || list.includes(HINTS));
  const isTogether = Array.from(held.values()).some((count) => count === found.length);
  if (found.every((list) => list.includes(NAMES))) score += ALL_IN_TITLE;
  else if (found.length > 1 && isTogether) score += TOGETHER;
  if (isWhole) score += WHOLE_NAME;
  if (kind === "figure" && isAbout && best === TITLE && found.length > 1 && found.length <= FEW_WORDS) score += FIGURE;
  score += WEIGHT[kind] || 0;
  return { record, kind, score, isWhole, isScattered: !isTogether && best === BODY, isTogether: isTogether || isAbout, isNamed: best > BODY, passages: bestFirst(held) };
}

export function bestFirst(held: ReadonlyMap<number, number>): number[] {
  return Array.from(held.keys()).sort((one, other) => (held.get(other) || 0) - (held.get(one) || 0) || one - other);
}

/** The same records found in several ways: each once, as its best. */
export function together(lists: readonly Hit[][]): Hit[] {
  const found = new Map<number, Hit>();
  for (const list of lists) {
    for (const hit of list) {
      const known = found.get(hit.record);
      if (!known) found.set(hit.record, hit);
      else {
        known.score = Math.max(known.score, hit.score);
        known.passages = unique(known.passages.concat(hit.passages));
      }
    }
  }
  return sorted(Array.from(found.values()));
}
