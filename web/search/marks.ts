// Where words stand in a text, and the piece of it that shows them.

import type { Fold, Plain } from "./normal";
import { plainText } from "./cards";
import { isHan } from "./words";

export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A stretch of a text that is already plain. */
export type Stretch = [start: number, end: number];

const BEFORE = { han: 24, latin: 60 };
const AFTER = { han: 84, latin: 190 };

/** Every place where one of the words stands; Latin words only where a word begins. */
export function stretches(plain: string, words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const word of words) {
    if (!word) continue;
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      const first = word[0] || "";
      if (!isHan(first) && /[a-z]/.test(first) && /[a-z0-9]/.test(plain[at - 1] || "")) continue;
      found.push([at, at + word.length]);
    }
  }
  return joined(found);
}

export const holds = (plain: string, word: string): boolean => stretches(plain, [word]).length > 0;

function joined(found: Stretch[]): Stretch[] {
  const ordered = found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const made: Stretch[] = [];
  for (const stretch of ordered) {
    const last = made[made.length - 1];
    if (last && stretch[0] <= last[1]) last[1] = Math.max(last[1], stretch[1]);
    else made.push([stretch[0], stretch[1]]);
  }
  return made;
}

/** The whole text in pieces, marked or not. */
export function marked(text: string, words: readonly string[], fold: Fold): Piece[] {
  const plain = plainText(text, fold);
  return cut(text, plain, stretches(plain.text, words), 0, text.length);
}

/** A piece of the text around the place where the words stand closest together; its beginning where they stand nowhere. */
export function snippet(text: string, words: readonly string[], fold: Fold): Piece[] {
  const plain = plainText(text, fold);
  const found = stretches(plain.text, words);
  const width = isHanText(text) ? "han" : "latin";
  const centre = densest(plain, found, AFTER[width]);
  const wanted = centre < 0 ? 0 : Math.max(0, given(plain, text, centre) - BEFORE[width]);
  const start = wanted < 6 ? 0 : startOfWord(text, wanted);
  const end = endOfWord(text, Math.min(text.length, start + BEFORE[width] + AFTER[width]));
  const pieces = cut(text, plain, found, start, end);
  if (start > 0) pieces.unshift({ text: "…", isMarked: false });
  if (end < text.length) pieces.push({ text: "…", isMarked: false });
  return pieces;
}

/** The stretch from which on the most others stand within the width. */
function densest(plain: Plain, found: readonly Stretch[], width: number): number {
  let best = -1;
  let most = 0;
  for (const stretch of found) {
    const inside = found.filter((other) => other[0] >= stretch[0] && (plain.from[other[0]] || 0) < (plain.from[stretch[0]] || 0) + width);
    const lengths = inside.reduce((sum, other) => sum + other[1] - other[0], 0);
    if (lengths > most) {
      most = lengths;
      best = stretch[0];
    }
  }
  return best;
}

function cut(text: string, plain: Plain, found: readonly Stretch[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const stretch of found) {
    const from = Math.max(at, given(plain, text, stretch[0]));
    const to = Math.min(end, afterLast(plain, text, stretch[1]));
    if (to <= from || from >= end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false });
  return pieces;
}

const given = (plain: Plain, text: string, at: number): number => (at < plain.from.length ? plain.from[at] || 0 : text.length);

/** The end in the given text of what ends before `at` in the plain one: after its last character, not before the next kept one. */
function afterLast(plain: Plain, text: string, at: number): number {
  const last = given(plain, text, at - 1);
  return last + String.fromCodePoint(text.codePointAt(last) || 32).length;
}

export const isHanText = (text: string): boolean => (text.match(/[\u4e00-\u9fff]/g) || []).length * 4 > text.length;

function startOfWord(text: string, at: number): number {
  const space = isHanText(text) ? -1 : text.indexOf(" ", at);
  return space > 0 && space < at + 20 ? space + 1 : onCharacter(text, at);
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = isHanText(text) ? -1 : text.lastIndexOf(" ", at);
  return space > at - 20 ? space : onCharacter(text, at);
}

/** Not between the halves of a character outside the basic plane. */
const onCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] || "") ? at - 1 : at);
