// A question → its answer: what matches exactly, what comes close, how it was read. Pure: files come from the shelf that is given.

import { emptyAnswer } from "./answer";
import type { Answer } from "./answer";
import { fullYears, inOtherWords, partsOf, wishOf } from "./asking";
import { nearHits, nearWords, partly, topics } from "./close";
import { allTerms, find, shardsFor, together, WHOLE_NAME } from "./find";
import type { Hit } from "./find";
import { readIndex } from "./index";
import type { Index } from "./index";
import { normal } from "./normal";
import type { Shelf } from "./shelf";
import { alikes, lettersOf, looksLikePinyin, nearestNames, readings } from "./sounds";
import { Tables } from "./tables";
import { verified } from "./verify";
import { isHan, nameKey, unique, wordsOf } from "./words";

export const LONGEST = 64;
const ENOUGH = 10;
/** A kind that was wished for goes before all but whole names; the site's own words before mere parts of a question. */
const WISHED = 80;
const OTHER_WORDS = 12;
const PROMOTED = 3;

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
    if (answer.exact.length < ENOUGH) await this.near(index, answer);
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
    const hits = (await this.every(index, answer, [parts])).filter((hit) => hit.isNamed && hit.isTogether);
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
    const sounds = known.size === 0 && hasHan(answer.plain) ? await this.tables.sounds() : undefined;
    const alike = sounds ? alikes(sounds, answer.plain) : [];
    const plain = fullYears(answer.wish?.rest || answer.plain);
    const others = inOtherWords(await this.tables.sayings(), plain);
    // Words that readers are known to use are no slip of the pen.
    if (alike.length > 0 && others.length === 0) {
      lists.push(await this.every(index, answer, alike));
      answer.read = alike;
    } else {
      for (const other of others) {
        lists.push(pagesFirst(await this.every(index, answer, [other.plain], OTHER_WORDS)), await partly(this.shelf, index, other.plain));
        // What readers call otherwise may be the name of a page.
        lists.push((await this.every(index, answer, [other.means])).filter((hit) => hit.isWhole && hit.kind !== "term"));
      }
      lists.push(await partly(this.shelf, index, plain));
    }
    answer.close = together(lists.concat([answer.close])).filter((hit) => !known.has(hit.record));
    if (answer.wish) answer.close.forEach((hit) => (hit.score += hit.kind === answer.wish?.kind ? WISHED : 0));
    answer.close.sort((one, other) => other.score - one.score);
    this.promote(answer);
    answer.markedClose = alike.length > 0 && others.length === 0 ? alike : others.reduce((all, other) => all.concat(topics(other.plain)), [] as string[]).concat(topics(plain)).concat(nearWords(shards, words).reduce((all, choice) => all.concat(choice.map((word) => word.text)), [] as string[]));
    if (answer.exact.length + answer.close.length === 0) {
      const help = sounds || (await this.tables.sounds());
      answer.nearest = help ? nearestNames(help, answer.plain) : [];
    }
  }

  /** Where no exact result is of the kind wished for, the closest one is what was meant. */
  private promote(answer: Answer): void {
    const wish = answer.wish;
    if (!wish || answer.exact.some((hit) => hit.kind === wish.kind)) return;
    const meant = answer.close.filter((hit) => hit.kind === wish.kind).slice(0, PROMOTED);
    answer.exact = meant.concat(answer.exact);
    answer.close = answer.close.filter((hit) => !meant.includes(hit));
    answer.marked = unique(answer.marked.concat(topics(wish.rest)));
  }

  /** Hits of any of these names. */
  private async every(index: Index, answer: Answer, names: readonly string[], bonus = 0): Promise<Hit[]> {
    const asked = names.map((name) => ({ words: wordsOf(name), key: nameKey(name) }));
    const terms = asked.reduce((all, one) => all.concat(allTerms(one.words), [`=${one.key}`]), [] as string[]);
    const shards = await shardsFor(this.shelf, index, terms);
    if (shards.lost > 0) answer.isPartial = true;
    const hits = together(asked.map((one) => find(index, shards, one.words, one.key)));
    hits.forEach((hit) => (hit.score += bonus));
    return hits;
  }
}

/** Who uses another word for a thing wants the thing, not its line in the glossary. */
function pagesFirst(hits: Hit[]): Hit[] {
  hits.forEach((hit) => (hit.score -= hit.isWhole && hit.kind === "term" ? WHOLE_NAME : 0));
  hits.forEach((hit) => (hit.isWhole = false));
  return hits;
}

const hasHan = (plain: string): boolean => Array.from(plain).some((one) => isHan(one));
const isLatin = (plain: string): boolean => /^[\x00-\x7f]+$/.test(plain);
