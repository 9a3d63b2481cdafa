// A shard of the index: terms and the numbers of the passages that hold them. scripts/staging/search/postings.py writes it.

const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => sign !== '"' && sign !== "\\");
const BASE = SIGNS.length / 2;
const VALUE = new Map(SIGNS.map((sign, at) => [sign.charCodeAt(0), at] as [number, number]));
const SPREAD = 4;
const ALONE = "\u3000";
const PAIR = /([^\x00-\x7f]+)([\x21-\x7e]+)/g;

/** Numbers from 0; what is no digit ends the list, so that damage cannot make an endless one. */
export function numbersOf(digits: string): number[] {
  const found: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < digits.length; at += 1) {
    const value = VALUE.get(digits.charCodeAt(at));
    if (value === undefined) return found;
    number += (value % BASE) * place;
    if (value < BASE) {
      place *= BASE;
      continue;
    }
    found.push(number);
    number = 0;
    place = 1;
  }
  return found;
}

/** Numbers written as gaps. */
export function passagesOf(digits: string): number[] {
  let last = -1;
  return numbersOf(digits).map((gap) => (last += gap + 1));
}

export function shardOf(term: string, count: number): number {
  const first = term.codePointAt(0) || 0;
  return (first * 31 + secondOf(term, String.fromCodePoint(first).length)) % count;
}

function secondOf(term: string, at: number): number {
  if (isPair(term)) return (term.codePointAt(at) || 0) % SPREAD;
  return /^[a-z0-9]{2}/.test(term) ? term.charCodeAt(1) : 0;
}

/** Where everything stands that begins so: the pairs of one character are spread over a few shards. */
export function shardsOf(start: string, count: number): number[] {
  const first = (start.codePointAt(0) || 0) * 31;
  return isPair(start) ? Array.from({ length: SPREAD }, (_, at) => (first + at) % count) : [shardOf(start, count)];
}

const isPair = (term: string): boolean => term > "z" && !/[\x00-\x7f]/.test(term);

/** The passages of one term. */
export function exactly(shard: string, term: string): number[] {
  if (!isPair(term)) return passagesOf(line(shard, `\n${term} `));
  const first = String.fromCodePoint(term.codePointAt(0) || 0);
  const group = line(shard, `\n\t${first}`);
  const second = term.slice(first.length) || ALONE;
  const at = group.indexOf(second);
  return at < 0 ? [] : passagesOf(/^[\x21-\x7e]*/.exec(group.slice(at + second.length))?.[0] || "");
}

/** The passages of every term that begins so; for a Chinese character, of every pair that does. */
export function beginning(shard: string, start: string): number[] {
  const lists: number[][] = [];
  if (isPair(start)) {
    const group = line(shard, `\n\t${start}`);
    PAIR.lastIndex = 0;
    for (let match = PAIR.exec(group); match; match = PAIR.exec(group)) lists.push(passagesOf(match[2] || ""));
    return merged(lists);
  }
  for (const key of keys(shard, start)) lists.push(exactly(shard, key));
  return merged(lists);
}

/** Latin terms of a shard that begin so. */
export function keys(shard: string, start: string): string[] {
  const found: string[] = [];
  for (let at = shard.indexOf(`\n${start}`); at >= 0; at = shard.indexOf(`\n${start}`, at + 1)) {
    const end = shard.indexOf("\n", at + 1);
    const text = shard.slice(at + 1, end < 0 ? undefined : end);
    const key = text.slice(0, text.lastIndexOf(" "));
    if (key && /^[a-z0-9]/.test(key)) found.push(key);
  }
  return found;
}

function line(shard: string, start: string): string {
  const at = shard.indexOf(start);
  if (at < 0) return "";
  const end = shard.indexOf("\n", at + 1);
  return shard.slice(at + start.length, end < 0 ? undefined : end);
}

export function merged(lists: readonly number[][]): number[] {
  if (lists.length === 1) return lists[0] || [];
  const all = new Set<number>();
  lists.forEach((list) => list.forEach((number) => all.add(number)));
  return Array.from(all).sort((one, other) => one - other);
}

/** What stands in every list. */
export function common(lists: readonly number[][]): number[] {
  const sorted = lists.slice().sort((one, other) => one.length - other.length);
  let found = sorted[0] || [];
  for (const list of sorted.slice(1)) {
    if (found.length === 0) return found;
    const other = new Set(list);
    found = found.filter((number) => other.has(number));
  }
  return found;
}
