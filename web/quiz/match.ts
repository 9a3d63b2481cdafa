// match: every left side counts by itself, the share that has its own right side is the score.

import { percent } from "./trade";
import type { Ids, Trade } from "./trade";

/** In the 1st, 2nd … place of key and response stands the number of the right side that belongs to, or was chosen for, the 1st, 2nd … left one. */
const paired = (key: Ids, response: Ids) => key.filter((number, place) => response[place] === number).length;

export const match: Trade = {
  score: (key, response) => paired(key, response) / key.length,
  // Which letter and words the number stands for, only the page knows: the desk gives them to the sentence.
  mark: (key, response, left) =>
    response[key.indexOf(left)] === left
      ? { state: "right", saying: { word: "mark_paired" } }
      : { state: "wrong", saying: { word: "mark_belongs" } },
  verdict(key, response) {
    const right = paired(key, response);
    return { word: "matched", values: { total: key.length, right, percent: percent(right / key.length) } };
  },
};

export const letterOf = (place: number): string => String.fromCharCode(65 + place);

const ROOM = 28;

/** So much of a text as a select on a phone shows; a Chinese character is as wide as two others, and no word is cut in two. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  const widths = characters.map((character) => (character > "\u2e80" ? 2 : 1));
  let room = ROOM;
  const fitting = widths.findIndex((width) => (room -= width) < 0);
  if (fitting < 0) return text;
  const start = characters.slice(0, fitting).join("");
  const isInWord = /\w/.test(characters[fitting] ?? "") && /\w$/.test(start);
  const whole = isInWord ? start.replace(/\W+\w+$/, "") : start;
  return `${whole.trim()}…`;
}
