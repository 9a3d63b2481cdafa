// Which questions an attempt asks, and in which order its options stand. The same seed draws the same,
// in scripts/course/draw.py too: tests/fixtures/draws.json holds both to it. Pure: no document, no clock.

import type { Bank, BankQuestion } from "./bank";
import { crc32 } from "./crc";

export type Form = "quiz" | "precheck" | "pre" | "post";

/**
 * Ids in the order asked, no question twice; fewer than `count` where the bank holds fewer.
 * As even over the objectives as can be, and within an objective the cognition drawn least so far.
 * The `pre` and `post` of one seed are dealt from one draw, so that they share no question while the bank allows.
 */
export function draw(bank: Bank, count: number, seed: number, form: Form): string[] {
  if (form === "quiz" || form === "precheck") {
    return evenly(bank.questions, count, stream(seed, form)).map((question) => question.id);
  }
  const both = evenly(bank.questions, 2 * count, stream(seed, "pre and post"));
  const dealt = deal(both, count);
  const own = form === "pre" ? dealt.pre : dealt.post;
  const other = form === "pre" ? dealt.post : dealt.pre;
  // Only a bank of fewer than twice the count leaves a gap, and then it is smallest with what the other form asks.
  return [...own, ...other.slice(0, Math.max(0, count - own.length))].map((question) => question.id);
}

/** The order in which the options of a question stand in an attempt. */
export function shuffled(options: readonly string[], seed: number, id: string): string[] {
  return mixed(options, stream(seed, id));
}

function evenly(questions: readonly BankQuestion[], count: number, random: () => number): BankQuestion[] {
  const left = mixed(questions, random);
  const objectives = mixed(sorted(questions.map((question) => question.objective)), random);
  const drawn: BankQuestion[] = [];
  while (drawn.length < count && left.length > 0) {
    const open = objectives.filter((objective) => left.some((question) => question.objective === objective));
    const objective = least(open, (name) => drawn.filter((question) => question.objective === name).length);
    const next = least(
      left.filter((question) => question.objective === objective),
      (one) => drawn.filter((question) => question.cognition === one.cognition).length,
    );
    left.splice(left.indexOf(next), 1);
    drawn.push(next);
  }
  return drawn;
}

/** In turns: each objective's questions alternate between the two, and neither gets more than `count`. */
function deal(drawn: readonly BankQuestion[], count: number): { pre: BankQuestion[]; post: BankQuestion[] } {
  const pre: BankQuestion[] = [];
  const post: BankQuestion[] = [];
  const of = (hand: BankQuestion[], objective: string) => hand.filter((one) => one.objective === objective).length;
  for (const question of drawn) {
    const more = of(pre, question.objective) - of(post, question.objective) || pre.length - post.length;
    const toPost = post.length < count && (more > 0 || pre.length >= count);
    (toPost ? post : pre).push(question);
  }
  return { pre, post };
}

/** The first of those with the smallest amount. */
function least<T>(found: readonly T[], amount: (one: T) => number): T {
  let best = found[0] as T;
  for (const one of found) if (amount(one) < amount(best)) best = one;
  return best;
}

const sorted = (names: readonly string[]) => Array.from(new Set(names)).sort();

function mixed<T>(found: readonly T[], random: () => number): T[] {
  const made = [...found];
  for (let at = made.length - 1; at > 0; at -= 1) {
    const other = Math.floor((random() / 4294967296) * (at + 1));
    const moved = made[at] as T;
    made[at] = made[other] as T;
    made[other] = moved;
  }
  return made;
}

/** mulberry32: whole numbers from 0 to 2^32 - 1, others for each name. Seeds are stirred first (murmur3), for related ones begin alike. */
function stream(seed: number, name: string): () => number {
  let state = (seed ^ crc32(name)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state ^= state >>> 16;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return (value ^ (value >>> 14)) >>> 0;
  };
}
