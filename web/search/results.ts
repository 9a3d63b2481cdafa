// Hits → results as they are shown: words of the record in the reader's language, the passage that matched, and the better order its text shows.

import type { Answer } from "./answer";
import { cardsOf, plainText } from "./cards";
import type { Card, Part } from "./cards";
import type { Hit } from "./find";
import { HINTS, NAMES } from "./index";
import type { Index } from "./index";
import { holds, marked, snippet } from "./marks";
import type { Piece } from "./marks";
import type { Shelf } from "./shelf";
import { isHan, tokens } from "./words";

export interface Result {
  kind: string;
  /** From the root of one language's site, with the place on the page. */
  address: string;
  title: Piece[];
  titleLang: string;
  heading: string;
  passage: Piece[];
  passageLang: string;
  isPhrase: boolean;
  score: number;
}

const PHRASE_IN_TITLE = 9;
const PHRASE = 4;
const WHOLE_PHRASE = 8;
const SCATTERED = -6;
const FIELDS = 2;
/** Kinds that are shown under a place or a whole sentence, which is no name. */
const NAMELESS: ReadonlySet<string> = new Set(["wording", "question", "claim"]);

/** Results for hits in the order in which they come best; those whose words could not be had are left out. */
export async function resultsOf(shelf: Shelf, index: Index, answer: Answer, hits: readonly Hit[], words: readonly string[], lang: string): Promise<Result[]> {
  const records = hits.map((hit) => hit.record);
  const own = await cardsOf(shelf, index, records, lang);
  const asked = words.length > 0 ? words : answer.plain.split(/\s+/);
  const silent = hits.filter((hit) => !shows(own.get(hit.record), asked, answer));
  const other = lang === "zh" ? "en" : "zh";
  const others = await cardsOf(shelf, index, silent.map((hit) => hit.record), other);
  const made: Result[] = [];
  for (const hit of hits) {
    const card = own.get(hit.record);
    if (!card) continue;
    const second = others.get(hit.record);
    made.push(resultOf(hit, card, second && !second.lang && shows(second, asked, answer) ? second : undefined, asked, answer, lang));
  }
  return made.sort((one, two) => two.score - one.score);
}

function shows(card: Card | undefined, words: readonly string[], answer: Answer): boolean {
  if (!card) return true;
  return [card.title, card.summary, ...card.parts.map(whole)].some((text) => words.some((word) => holds(plainText(text, answer.fold).text, word)));
}

function resultOf(hit: Hit, card: Card, second: Card | undefined, words: readonly string[], answer: Answer, lang: string): Result {
  const shown = second || card;
  const at = bestPart(shown, hit, words, answer);
  const part = at >= 0 ? shown.parts[at] : undefined;
  const other = lang === "zh" ? "en" : "zh-CN";
  const phrase = hit.isWhole ? PHRASE_IN_TITLE + PHRASE : phraseScore(hit, shown, card, words, answer);
  const text = part ? part.text || part.heading : shown.summary || shown.parts[0]?.text || "";
  return {
    kind: hit.kind,
    address: part?.anchor ? `${card.address.replace(/#.*$/, "")}#${part.anchor}` : card.address,
    title: marked(card.title, words, answer.fold),
    titleLang: card.lang,
    heading: part?.heading || "",
    passage: snippet(text, words, answer.fold),
    passageLang: second ? other : card.lang,
    isPhrase: phrase > 0,
    score: hit.score + phrase,
  };
}

const whole = (part: Part): string => `${part.heading} ${part.text}`;

/** The part to show: the one with the most of the words; none where names or summary say it already. */
function bestPart(card: Card, hit: Hit, words: readonly string[], answer: Answer): number {
  let best = -1;
  let most = 0;
  for (const place of hit.passages.concat(card.parts.map((_, at) => at + FIELDS))) {
    const part = card.parts[place - FIELDS];
    if (place === NAMES || place === HINTS || !part) continue;
    const plain = plainText(whole(part), answer.fold).text;
    const held = words.reduce((sum, word) => sum + (holds(plain, word) ? word.length : 0), 0);
    if (held > most) {
      most = held;
      best = place - FIELDS;
    }
  }
  const summary = plainText(card.summary, answer.fold).text;
  const said = words.reduce((sum, word) => sum + (holds(summary, word) ? word.length : 0), 0);
  return said > 0 && said >= most ? -1 : best;
}

/** Words only: whoever types a quotation leaves its commas out. */
const loose = (plain: string): string => ` ${tokens(plain).map((token) => token.text).join(" ")} `;

/** Exact phrases before scattered characters; the more of a title they are, the better. */
function phraseScore(hit: Hit, shown: Card, card: Card, words: readonly string[], answer: Answer): number {
  const plain = answer.plain;
  const title = NAMELESS.has(hit.kind) ? "" : plainText(card.title, answer.fold).text;
  const phrases = words.includes(plain) || words.length < 2 ? words : words.concat(plain);
  const inTitle = phrases.filter((one) => holds(title, one)).reduce((most, one) => Math.max(most, one.length), 0);
  if (inTitle > 0 && (words.length < 2 || inTitle === plain.length)) {
    return PHRASE_IN_TITLE * (inTitle / Math.max(inTitle, title.length)) + (inTitle === plain.length ? PHRASE : 0);
  }
  const texts = [shown.title, shown.summary, ...shown.parts.map(whole), card.summary];
  const isIn = (one: string) => texts.some((text) => holds(plainText(text, answer.fold).text, one));
  const cover = inTitle / Math.max(1, inTitle, title.length);
  if (words.length > 1 && (isIn(plain) || texts.some((text) => loose(plainText(text, answer.fold).text).includes(` ${loose(plain).trim()} `)))) return WHOLE_PHRASE;
  // Names and keywords that are searched only are not among these texts.
  const isNamed = hit.passages.includes(NAMES) || hit.passages.includes(HINTS);
  const isScattered = !isNamed && words.some((word) => isHan(word) && word.length > 2 && !isIn(word)) && !words.some((word) => word.length > 2 && isIn(word));
  return cover + (isScattered ? SCATTERED : words.some(isIn) ? 1 : 0);
}
