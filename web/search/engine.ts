// The engine without a page, for tests and measurements; the site bundles main.ts.

export { Engine } from "./ask";
export { fullYears, inOtherWords, partsOf, readSayings, topicOf, wishOf } from "./asking";
export { isNear, stem, topics } from "./close";
export { ScriptShelf } from "./load";
export { marked, snippet } from "./marks";
export { normal, plainOf, readFold } from "./normal";
export { beginning, exactly, numbersOf, passagesOf, shardOf } from "./postings";
export { resultsOf } from "./results";
export { alikes, lettersOf, readings, readSounds } from "./sounds";
export { nameKey, wordsOf } from "./words";
