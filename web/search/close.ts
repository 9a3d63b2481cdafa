// What comes near a question: the same stem, a letter mistyped, most of its pairs. Shown below what matches exactly.

import { HINTS, NAMES } from "./index";
import type { Index } from "./index";
import { bestFirst, passagesBeginning, passagesWith, shardsFor, sorted, WEIGHT } from "./find";
import type { Hit, Shards } from "./find";
import { keys, shardOf } from "./postings";
import type { Shelf } from "./shelf";
import { textOf } from "./shelf";
import { topicOf } from "./asking";
import { COMMON, piecesOf, tokens, unique, isHan } from "./words";
import type { Word } from "./words";

const SHORTEST_STEM = 4;
const LEAST_COVERED = 0.25;
/** What stands nowhere on the site says little: mostly pairs across the end of a word. */
const NOWHERE = 0.25;
/** What stands anywhere in a record counts for more than what stands in its best passage. */
const EVERYWHERE = 1.3;
const ONE_PLACE = 0.7;
/** A name holds few words, so each of them tells more. */
const IN_NAMES = 4;
const IN_HINTS = 2.4;
const MOST = 30;
/** English endings dropped: receptions → reception, visited → visit; empty where nothing is left to search by. */
export function stem(word: string): string {
  const cut = word.replace(/(?:ies|ied)$/, "").replace(/(?:ations?|ing|ments?|ed|es|ers?|ly|s|e)$/, "");
  return cut !== word && cut.length >= SHORTEST_STEM ? cut : "";
}

/** Whether one change makes `other` of `word` (two in long words): a letter more, fewer, other, or two exchanged. */
export function isNear(word: string, other: string): boolean {
  const most = word.length >= 8 ? 2 : 1;
  if (word.length < 4 || Math.abs(word.length - other.length) > most) return false;
  let before: number[] = [];
  let last: number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = word[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] || 0) + 1, (now[column - 1] || 0) + 1, (last[column - 1] || 0) + same);
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1]) least = Math.min(least, (before[column - 2] || 0) + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return (last[other.length] || 0) <= most;
}

/** The question with each Latin word replaced by near ones that the site has; none where all stand in it as they are. */
export function nearWords(shards: Shards, words: readonly Word[]): Word[][] {
  let changed = false;
  const choices = words.map((word) => {
    if (!/^[a-z]{4,}$/.test(word.text)) return [word];
    const shard = textOf(shards.texts, `s${shardOf(word.text, shards.count)}`) || "";
    const known = keys(shard, word.text.slice(0, 2)).filter((key) => /^[a-z]+$/.test(key));
    const root = stem(word.text);
    const near = known.filter((key) => key !== word.text && ((root && key.startsWith(root)) || isNear(word.text, key)));
    if (near.length > 0) changed = true;
    return near.length > 0 ? near.map((key) => ({ text: key, terms: [key], beginnings: [] })).concat(known.includes(word.text) ? [{ text: word.text, terms: [word.text], beginnings: [] }] : []) : [word];
  });
  if (!changed) return [];
  return choices.reduce((all, choice) => all.reduce((made, one) => made.concat(choice.slice(0, 6).map((word) => one.concat([word]))), [] as Word[][]), [[]] as Word[][]).slice(0, 36);
}

/** Pairs and words of a question without what makes it a question. */
export function topics(plain: string): string[] {
  const found: string[] = [];
  for (const token of tokens(topicOf(plain))) {
    if (!isHan(token.text)) {
      piecesOf(token.text).forEach((piece) => !COMMON.has(piece) && found.push(piece));
      continue;
    }
    const characters = Array.from(token.text);
    for (let at = 0; at + 1 < characters.length; at += 1) found.push(`${characters[at]}${characters[at + 1]}`);
  }
  return unique(found);
}

/** Records that hold a good part of the topics, rarer ones counting more. */
export async function partly(shelf: Shelf, index: Index, plain: string): Promise<Hit[]> {
  const asked = topics(plain);
  if (asked.length === 0) return [];
  const shards = await shardsFor(shelf, index, asked);
  const scores = new Map<number, { sum: number; covered: number; held: Map<number, number> }>();
  let all = 0;
  for (const term of asked) {
    const root = isHan(term) ? "" : stem(term);
    const passages = root ? passagesBeginning(shards, root) : passagesWith(shards, term);
    const weight = Math.log(1 + index.passages / (1 + passages.length)) * (passages.length > 0 ? 1 : NOWHERE);
    all += weight;
    for (const passage of passages) {
      const record = index.recordOf(passage);
      const place = index.placeOf(passage);
      const score = scores.get(record) || { sum: 0, covered: 0, held: new Map<number, number>() };
      score.held.set(place, (score.held.get(place) || 0) + weight);
      scores.set(record, score);
    }
    countOnce(index, passages, weight, scores);
  }
  const hits: Hit[] = [];
  scores.forEach((score, record) => {
    if (score.covered < LEAST_COVERED * all) return;
    const best = Math.max(...Array.from(score.held.values()));
    const kind = index.kindOf(record);
    hits.push({ record, kind, score: ((10 * (EVERYWHERE * score.sum + ONE_PLACE * best)) / all) * (1 + 0.08 * (WEIGHT[kind] || 0)), passages: bestFirst(score.held) });
  });
  return sorted(hits).slice(0, MOST);
}

/** Each term counts once a record, by the best place it stands at. */
function countOnce(index: Index, passages: readonly number[], weight: number, scores: Map<number, { sum: number; covered: number }>): void {
  const best = new Map<number, number>();
  for (const passage of passages) {
    const place = index.placeOf(passage);
    const worth = place === NAMES ? IN_NAMES : place === HINTS ? IN_HINTS : 1;
    const record = index.recordOf(passage);
    best.set(record, Math.max(best.get(record) || 0, worth));
  }
  best.forEach((worth, record) => {
    const score = scores.get(record);
    if (!score) return;
    score.sum += worth * weight;
    score.covered += weight;
  });
}
