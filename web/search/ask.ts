// A question → its answer: what matches exactly, what comes close, how it was read. Pure: files come from the shelf that is given.

import { emptyAnswer } from "./answer";
import type { Answer } from "./answer";
import { partsOf, wishOf } from "./asking";
import { every } from "./every";
import { allTerms, find, shardsFor, together } from "./find";
import type { Hit } from "./find";
import { readIndex } from "./index";
import type { Index } from "./index";
import { normal } from "./normal";
import type { Shelf } from "./shelf";
import { near, WISHED } from "./near";
import { lettersOf, looksLikePinyin, readings } from "./sounds";
import { Tables } from "./tables";
import { verified } from "./verify";
import { hasHan, nameKey, unique, wordsOf } from "./words";

export const LONGEST = 64;
const ENOUGH = 10;

/** No index could be had: the search cannot answer. */
export class NoIndex extends Error {}

export class Engine {
  private index: Index | undefined;

  private readonly tables: Tables;

  constructor(readonly shelf: Shelf) {
    this.tables = new Tables(shelf);
  }

  async ready(): Promise<Index> {
    if (!this.index) this.index = readIndex((await this.shelf.take(["index"])).get("index"));
    if (!this.index) throw new NoIndex("index");
    return this.index;
  }

  async ask(question: string): Promise<Answer> {
    const index = await this.ready();
    const characters = Array.from(question);
    const asked = characters.slice(0, LONGEST).join("");
    const answer = emptyAnswer(normal(asked).trim(), characters.length > LONGEST);
    await this.look(index, answer, answer.plain);
    if (answer.exact.length === 0 && hasHan(answer.plain)) await this.folded(index, answer, asked);
    await this.wish(index, answer);
    if (answer.exact.length < ENOUGH) await this.parts(index, answer);
    if (isLatin(answer.plain)) await this.byPinyin(index, answer);
    if (answer.exact.length < ENOUGH) await near(this.shelf, this.tables, index, answer);
    return answer;
  }

  private async look(index: Index, answer: Answer, plain: string): Promise<void> {
    const words = wordsOf(plain);
    const name = nameKey(plain);
    const shards = await shardsFor(this.shelf, index, allTerms(words).concat(name ? [`=${name}`] : []));
    if (shards.lost > 0) answer.isPartial = true;
    const found = find(index, shards, words, name);
    // English words stand everywhere: far from each other they do not say what the question says.
    const isApart = (hit: Hit): boolean => hit.isScattered === true && words.length > 1 && !hasHan(plain);
    answer.exact = await verified(this.shelf, index, found.filter((hit) => !isApart(hit)), words, answer.fold);
    answer.close = found.filter(isApart);
    answer.marked = words.map((word) => word.text);
  }

  /** Traditional characters stand for the simplified ones of this site. */
  private async folded(index: Index, answer: Answer, asked: string): Promise<void> {
    const fold = await this.tables.fold();
    const plain = normal(asked, fold).trim();
    if (plain === answer.plain) return;
    answer.fold = fold;
    answer.plain = plain;
    await this.look(index, answer, plain);
  }

  /** “… 出处”, “… teaching note”: the kind that is wished for comes first. */
  private async wish(index: Index, answer: Answer): Promise<void> {
    const wish = wishOf(answer.plain);
    if (!wish || answer.exact.some((hit) => hit.isWhole)) return;
    const literal = answer.exact;
    await this.look(index, answer, wish.rest);
    if (answer.exact.length < ENOUGH) await this.parts(index, answer, wish.rest);
    answer.exact.forEach((hit) => (hit.score += hit.kind === wish.kind ? WISHED : 0));
    answer.exact = together([answer.exact, literal]);
    answer.wish = wish;
  }

  /** Records that hold every part of the question's topic; parts that lie far apart say no more than any coming near. */
  private async parts(index: Index, answer: Answer, plain = answer.wish?.rest || answer.plain): Promise<void> {
    const parts = partsOf(plain);
    if (!parts || parts === plain) return;
    const words = wordsOf(parts);
    const hits = (await every(this.shelf, index, answer, [parts])).filter((hit) => hit.isNamed && hit.isTogether);
    if (hits.length === 0) return;
    answer.exact = together([answer.exact, hits]);
    answer.marked = unique(answer.marked.concat(words.map((word) => word.text)));
  }

  private async byPinyin(index: Index, answer: Answer): Promise<void> {
    const letters = lettersOf(answer.plain);
    if (!letters || (answer.exact.length > 0 && !looksLikePinyin(letters))) return;
    const sounds = await this.tables.sounds();
    if (!sounds) return;
    const found = readings(sounds, letters);
    const isFull = (found[0]?.rank ?? 9) <= 2;
    if (found.length === 0 || (answer.exact.length > 0 && !isFull)) return;
    const read = found.map((reading) => reading.words);
    const hits = await every(this.shelf, index, answer, read);
    if (hits.length === 0) return;
    answer.exact = together([answer.exact, hits]);
    answer.read = read;
    answer.marked = answer.marked.concat(read);
  }
}

const isLatin = (plain: string): boolean => /^[\x00-\x7f]+$/.test(plain);
