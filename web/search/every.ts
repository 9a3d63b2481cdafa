// Records that go by any of several names, each as its best.

import type { Answer } from "./answer";
import { allTerms, find, shardsFor, together } from "./find";
import type { Hit } from "./find";
import type { Index } from "./index";
import type { Shelf } from "./shelf";
import { nameKey, wordsOf } from "./words";

export async function every(shelf: Shelf, index: Index, answer: Answer, names: readonly string[]): Promise<Hit[]> {
  const asked = names.map((name) => ({ words: wordsOf(name), key: nameKey(name) }));
  const terms = asked.reduce((all, one) => all.concat(allTerms(one.words), [`=${one.key}`]), [] as string[]);
  const shards = await shardsFor(shelf, index, terms);
  if (shards.lost > 0) answer.isPartial = true;
  return together(asked.map((one) => find(index, shards, one.words, one.key)));
}
