// What is offered below the exact matches: the site's own words for what readers call otherwise, words that sound or are spelt alike, parts of the question.

import type { Answer } from "./answer";
import { fullYears, inOtherWords } from "./asking";
import { nearWords, partly, topics } from "./close";
import { every } from "./every";
import { find, shardsFor, together, WHOLE_NAME } from "./find";
import type { Hit } from "./find";
import type { Index } from "./index";
import type { Shelf } from "./shelf";
import { alikes, nearestNames } from "./sounds";
import type { Tables } from "./tables";
import { hasHan, unique, wordsOf } from "./words";

/** A kind that was wished for goes before all but whole names; the site's own words before mere parts of a question. */
export const WISHED = 80;
const OTHER_WORDS = 12;
const PROMOTED = 3;

export async function near(shelf: Shelf, tables: Tables, index: Index, answer: Answer): Promise<void> {
  const words = wordsOf(answer.plain);
  const shards = await shardsFor(shelf, index, words.map((word) => word.text).filter((text) => /^[a-z]{4,}$/.test(text)));
  const spelt = nearWords(shards, words);
  const lists = spelt.map((choice) => find(index, shards, choice, choice.map((word) => word.text).join(" ")));
  const known = new Set(answer.exact.map((hit) => hit.record));
  const plain = fullYears(answer.wish?.rest || answer.plain);
  const others = inOtherWords(await tables.sayings(), plain);
  // Words that readers are known to use are no slip of the pen.
  const sounds = known.size === 0 && others.length === 0 && hasHan(answer.plain) ? await tables.sounds() : undefined;
  const alike = sounds ? alikes(sounds, answer.plain) : [];
  if (alike.length > 0) {
    lists.push(await every(shelf, index, answer, alike));
    answer.read = alike;
  } else {
    for (const other of others) {
      lists.push(pages(await every(shelf, index, answer, [other.plain])), await partly(shelf, index, other.plain));
      // What readers call otherwise may be the name of a page.
      lists.push((await every(shelf, index, answer, [other.means])).filter((hit) => hit.isWhole && hit.kind !== "term"));
    }
    lists.push(await partly(shelf, index, plain));
  }
  answer.close = together(lists.concat([answer.close])).filter((hit) => !known.has(hit.record));
  promote(answer);
  answer.markedClose = alike.length > 0 ? alike : [...others.map((other) => topics(other.plain)), topics(plain), ...spelt.map((choice) => choice.map((word) => word.text))].reduce((all, list) => all.concat(list), []);
  if (answer.exact.length + answer.close.length === 0) {
    const names = await tables.sounds();
    answer.nearest = names ? nearestNames(names, answer.plain) : [];
  }
}

/** A kind that was wished for stands first; where no exact result is of it, the closest ones are what was meant. */
function promote(answer: Answer): void {
  const wish = answer.wish;
  if (!wish) return;
  answer.close.forEach((hit) => (hit.score += hit.kind === wish.kind ? WISHED : 0));
  answer.close.sort((one, other) => other.score - one.score);
  if (answer.exact.some((hit) => hit.kind === wish.kind)) return;
  const meant = answer.close.filter((hit) => hit.kind === wish.kind).slice(0, PROMOTED);
  answer.exact = meant.concat(answer.exact);
  answer.close = answer.close.filter((hit) => !meant.includes(hit));
  answer.marked = unique(answer.marked.concat(topics(wish.rest)));
}

/** Who uses another word for a thing wants the thing, not its line in the glossary. */
function pages(hits: Hit[]): Hit[] {
  return hits.map((hit) => ({ ...hit, score: hit.score + OTHER_WORDS - (hit.isWhole && hit.kind === "term" ? WHOLE_NAME : 0), isWhole: false }));
}
