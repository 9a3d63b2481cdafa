// A question → its answer: what matches exactly, what comes close, how it was read. Pure: files come from the shelf that is given.

import { nearHits, nearWords, partly, topics } from "./close";
import { allTerms, find, shardsFor, together } from "./find";
import type { Hit } from "./find";
import { readIndex } from "./index";
import type { Index } from "./index";
import { NO_FOLD, normal, readFold } from "./normal";
import type { Fold } from "./normal";
import { textOf } from "./shelf";
import type { Shelf } from "./shelf";
import { lettersOf, looksLikePinyin, nearestNames, readings, readSounds, soundAlikes } from "./sounds";
import type { Sounds } from "./sounds";
import { isHan, nameKey, wordsOf } from "./words";

export const LONGEST = 64;
const ENOUGH = 10;

export interface Answer {
  /** The question as it was searched, and whether it had to be cut. */
  plain: string;
  isCut: boolean;
  fold: Fold;
  exact: Hit[];
  close: Hit[];
  /** What is marked in the results: the question's words, or what it was read as. */
  marked: string[];
  markedClose: string[];
  /** Words that pinyin or characters of the same sound were read as. */
  read: string[];
  /** Names to try where nothing was found. */
  nearest: string[];
  /** Some of the index could not be had. */
  isPartial: boolean;
}

/** No index could be had: the search cannot answer. */
export class NoIndex extends Error {}

export class Engine {
  private index: Index | undefined;
  private heard: Sounds | undefined;

  constructor(readonly shelf: Shelf) {}

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
    if (isLatin(answer.plain)) await this.byPinyin(index, answer);
    if (answer.exact.length < ENOUGH) await this.near(index, answer);
    return answer;
  }

  private async look(index: Index, answer: Answer, plain: string): Promise<void> {
    const words = wordsOf(plain);
    const name = nameKey(plain);
    const shards = await shardsFor(this.shelf, index, allTerms(words).concat(name ? [`=${name}`] : []));
    if (shards.lost > 0) answer.isPartial = true;
    answer.exact = find(index, shards, words, name);
    answer.marked = words.map((word) => word.text);
  }

  /** Traditional characters stand for the simplified ones of this site. */
  private async folded(index: Index, answer: Answer, asked: string): Promise<void> {
    const fold = readFold(textOf(await this.shelf.take(["fold"]), "fold") || "");
    const plain = normal(asked, fold).trim();
    if (plain === answer.plain) return;
    answer.fold = fold;
    answer.plain = plain;
    await this.look(index, answer, plain);
  }

  private async byPinyin(index: Index, answer: Answer): Promise<void> {
    const letters = lettersOf(answer.plain);
    if (!letters || (answer.exact.length > 0 && !looksLikePinyin(letters))) return;
    const sounds = await this.sounds();
    if (!sounds) return;
    const found = readings(sounds, letters);
    const isFull = (found[0]?.rank ?? 9) <= 2;
    if (found.length === 0 || (answer.exact.length > 0 && !isFull)) return;
    const read = found.map((reading) => reading.words);
    const hits = await this.every(index, answer, read);
    if (hits.length === 0) return;
    answer.exact = together([answer.exact, hits]);
    answer.read = read;
    answer.marked = answer.marked.concat(read);
  }

  private async near(index: Index, answer: Answer): Promise<void> {
    const words = wordsOf(answer.plain);
    const shards = await shardsFor(this.shelf, index, words.map((word) => word.text).filter((text) => /^[a-z]{4,}$/.test(text)));
    const lists = nearHits(index, shards, words);
    const known = new Set(answer.exact.map((hit) => hit.record));
    const sounds = known.size === 0 && hasHan(answer.plain) ? await this.sounds() : undefined;
    const alike = sounds ? soundAlikes(sounds, answer.plain) : [];
    if (alike.length > 0) {
      lists.push(await this.every(index, answer, alike));
      answer.read = alike;
    } else {
      lists.push(await partly(this.shelf, index, answer.plain));
    }
    answer.close = together(lists).filter((hit) => !known.has(hit.record));
    answer.markedClose = alike.length > 0 ? alike : topics(answer.plain).concat(nearWords(shards, words).reduce((all, choice) => all.concat(choice.map((word) => word.text)), [] as string[]));
    if (answer.exact.length + answer.close.length === 0) {
      const help = sounds || (await this.sounds());
      answer.nearest = help ? nearestNames(help, answer.plain) : [];
    }
  }

  /** Hits of any of these names. */
  private async every(index: Index, answer: Answer, names: readonly string[]): Promise<Hit[]> {
    const asked = names.map((name) => ({ words: wordsOf(name), key: nameKey(name) }));
    const terms = asked.reduce((all, one) => all.concat(allTerms(one.words), [`=${one.key}`]), [] as string[]);
    const shards = await shardsFor(this.shelf, index, terms);
    if (shards.lost > 0) answer.isPartial = true;
    return together(asked.map((one) => find(index, shards, one.words, one.key)));
  }

  private async sounds(): Promise<Sounds | undefined> {
    if (this.heard) return this.heard;
    const files = await this.shelf.take(["names", "sounds"]);
    const names = textOf(files, "names");
    const characters = textOf(files, "sounds");
    if (names !== undefined && characters !== undefined) this.heard = readSounds(names, characters);
    return this.heard;
  }
}

export function emptyAnswer(plain: string, isCut: boolean): Answer {
  return { plain, isCut, fold: NO_FOLD, exact: [], close: [], marked: [], markedClose: [], read: [], nearest: [], isPartial: false };
}

const hasHan = (plain: string): boolean => Array.from(plain).some((one) => isHan(one));
const isLatin = (plain: string): boolean => /^[\x00-\x7f]+$/.test(plain);
