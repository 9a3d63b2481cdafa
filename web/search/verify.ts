// Pairs of characters may stand apart in one passage. Where few records are left, their texts tell which hold a longer name as it is written.

import { cardsOf, plainText } from "./cards";
import type { Card } from "./cards";
import type { Hit } from "./find";
import { HINTS, NAMES } from "./index";
import type { Index } from "./index";
import { holds } from "./marks";
import type { Fold } from "./normal";
import type { Shelf } from "./shelf";
import { isHan } from "./words";
import type { Word } from "./words";

const LONG = 4;
/** Texts of so many records are looked through: those on the first page of results are loaded for it anyway. */
const FEW = 12;

/** The hits whose text holds every long name; a hit whose text could not be had stays. */
export async function verified(shelf: Shelf, index: Index, hits: Hit[], words: readonly Word[], fold: Fold): Promise<Hit[]> {
  const long = words.map((word) => word.text).filter((text) => Array.from(text).filter(isHan).length >= LONG);
  if (long.length === 0 || hits.length > FEW) return hits;
  const cards = await cardsOf(shelf, index, hits.map((hit) => hit.record), "zh");
  return hits.filter((hit) => hit.isWhole || says(cards.get(hit.record), long, fold) || isKeyword(hit, cards.get(hit.record), long, fold));
}

/** Keywords are searched and not shown: a name that stands among them is taken from there, unless the summary explains its pairs. */
function isKeyword(hit: Hit, card: Card | undefined, names: readonly string[], fold: Fold): boolean {
  if (!card || !(hit.passages.includes(NAMES) || hit.passages.includes(HINTS))) return false;
  const shown = plainText(`${card.title} ${card.summary}`, fold).text;
  return names.some((name) => Array.from(name).some((one, at, all) => at > 0 && !shown.includes(`${all[at - 1]}${one}`)));
}

function says(card: Card | undefined, names: readonly string[], fold: Fold): boolean {
  if (!card) return true;
  const texts = [card.title, card.summary, ...card.parts.map((part) => `${part.heading} ${part.text}`)].map((text) => plainText(text, fold).text);
  return names.every((name) => texts.some((text) => holds(text, name)));
}
