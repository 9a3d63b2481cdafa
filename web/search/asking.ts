// What a question asks about: its topic without the words that make it a question, what it wants to see, other words for it.

import { isHan, tokens, unique } from "./words";

const ASKING =
  /是什么时候|什么时候|什么样|什么是|是什么|什么|怎么样|怎么办|怎么|怎样|如何|为什么|为何|多少|几天|几个|几次|几年|几条|哪些|哪几|哪里|哪个|哪一年|哪年|哪天|哪位|哪|是谁|谁来|谁|有没有|是不是|能不能|可不可以|请问|关于|可以|一个人|自己|告诉|你们|我们|以后|之后|的时候|[的了吗呢吧啊和与及在是有由把被对从到要会能就都也很这那给让请我你他她们]/g;
const ASKING_ENGLISH = /\b(?:what|when|where|who|whom|whose|why|how|does?|did|is|are|was|were|can|could|should|would|i|we|you|he|she|all|himself|herself|themselves|there|much|many|long|often|about|actually|really|exactly|mean|means|meant|tell|explain|show|please|some|any|so|then|that|this|these|those|him|her|his|their|our|my|its|have|has|had|been|be|at|which)\b/g;
/** A number with its measure word is one word: what follows is another. */
const MEASURED = /([0-9]+(?:余|多)?[批个名人条项次天年月日件位户家级岁万亿元里]次?)/g;

const HAN_AND_NUMBER = /([\u4e00-\u9fff])([0-9])/g;

/** What a question wants to be shown, and the words that say so. */
const WANTS: readonly [kind: string, words: RegExp][] = [
  ["claim", /(?:的)?(?:出处|依据|原文|原话|来源|出自哪里|出自哪|出自|是谁说的|谁说的|谁说|哪里说的|哪儿说的)|\b(?:sources?(?: for| of)?|citations?(?: for| of)?|cite|evidence for|who says?(?: that| it)?|who said(?: that| it)?)\b/g],
  ["wording", /(?:的)?(?:规范表述|规范写法|是什么职务|什么职务|职务|头衔|怎么称呼)|\b(?:job title|official title|post held)\b/g],
  ["note", /(?:的)?(?:教学说明|案例教学|讨论题|讨论问题|怎么教|教案)|\b(?:teaching notes?|discussion questions?)\b/g],
];

export interface Wish {
  kind: string;
  /** The question without the words of the wish. */
  rest: string;
}

/** A wish for a kind of result; none where nothing else is asked. */
export function wishOf(plain: string): Wish | undefined {
  for (const want of WANTS) {
    const rest = plain.replace(want[1], " ").replace(/\s+/g, " ").trim();
    if (rest !== plain && rest !== "") return { kind: want[0], rest };
  }
  return undefined;
}

/** The topic of a question. */
export const topicOf = (plain: string): string => plain.replace(ASKING, " ").replace(ASKING_ENGLISH, " ").replace(MEASURED, " $1 ").replace(HAN_AND_NUMBER, "$1 $2").replace(/\s+/g, " ").trim();

/** The parts of a topic that can be looked for each by itself: single characters only where there is nothing else. */
export function partsOf(plain: string): string {
  const parts = topicOf(plain).split(" ");
  const telling = parts.filter((part) => Array.from(part).length > 1 || !isHan(part));
  return (telling.length > 0 ? telling : parts).join(" ");
}

export interface Saying {
  say: string[];
  means: string[];
}

/** `docs/search.yml` as it is written: a line each, what readers say, a tab, what this site says. */
export function readSayings(written: string, normal: (text: string) => string): Saying[] {
  const lists = (text: string): string[] => text.split("|").filter(Boolean).map((one) => normal(one));
  return written.split("\n").filter(Boolean).map((line) => {
    const halves = line.split("\t");
    return { say: lists(halves[0] || ""), means: lists(halves[1] || "") };
  });
}

/** 05年, 03年 in full, as the site writes them; 20年 may be twenty years. */
export const fullYears = (plain: string): string => plain.replace(/(^|[^0-9])(0[0-9]年)/g, (_, before: string, year: string) => `${before}20${year}`);

/** The question in this site's words, the longest saying first; none where it holds no saying. */
export function inOtherWords(sayings: readonly Saying[], plain: string): { plain: string; means: string }[] {
  const found: { plain: string; means: string; length: number }[] = [];
  for (const saying of sayings) {
    for (const say of saying.say) {
      const at = placeOf(plain, say);
      if (!at) continue;
      const put = (means: string): string => `${plain.slice(0, at.start)} ${means} ${plain.slice(at.end)}`.replace(/\s+/g, " ").trim();
      saying.means.forEach((means) => found.push({ plain: put(means), means, length: say.length }));
    }
  }
  const longest = found.reduce((most, one) => Math.max(most, one.length), 0);
  const best = found.filter((one) => one.length === longest);
  const seen = unique(best.map((one) => one.plain));
  return seen.map((words) => best.find((one) => one.plain === words)).filter((one): one is (typeof found)[number] => one !== undefined);
}

/** Where a saying stands; Latin words only as whole words, be it in the plural. */
function placeOf(plain: string, say: string): { start: number; end: number } | undefined {
  if (isHan(say)) {
    const start = plain.indexOf(say);
    return start < 0 ? undefined : { start, end: start + say.length };
  }
  const singular = (text: string): string => text.replace(/s$/, "");
  const asked = tokens(plain);
  const wanted = tokens(say);
  const first = asked.findIndex((_, at) => wanted.every((word, step) => singular(asked[at + step]?.text || "") === singular(word.text)));
  const from = asked[first];
  const to = asked[first + wanted.length - 1];
  return from && to ? { start: from.start, end: to.end } : undefined;
}
