// What a trainer sets, as the text behind `#a=` in a link. No document here.
//
// A character holds six bits. In this order: version (1 character) · mode and pass mark (2) · last day (3) · seed (6) · class (7) · how many tasks (2) ·
// the tasks (3 each) · check (3). Whatever a later version holds, its first character is the version and its last three are the check of all before.
// The length follows from the number of tasks, so a link cut short is never taken for a whole one; a CRC of 16 bits finds any change within
// 16 neighbouring bits, so every single changed character.

export type Mode = "practice" | "exam" | "prepost";

export interface Assignment {
  mode: Mode;
  /** Percent. */
  pass: number;
  /** Last day, as the number of the calendar day since 1970; 0 where none is set. */
  due: number;
  /** "" where none is set. */
  class: string;
  seed: number;
  /** The tasks, each by its mark (`markOf`), in the order of the link. */
  items: number[];
}

/** none: there is no text; cut: shortened, changed or never ours; newer: whole, but of a version after this one. */
export interface AssignmentFault {
  fault: "none" | "cut" | "newer";
}

export const MODES: readonly Mode[] = ["practice", "exam", "prepost"];
export const PASS_LEAST = 50;
export const PASS_MOST = 100;
export const CLASS = /^[A-Z0-9]{1,8}$/;
export const LABEL = /^[A-Z0-9]{1,6}$/;

const SIX_BITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OF_CLASS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CLASS_LENGTH = 8;
const VERSION = 1;
const MOST_ITEMS = 64 ** 2 - 1;
const MOST_DAYS = 64 ** 3 - 1;
const HEAD = 21;
const CHECK = 3;

/** The 18 bits by which a link names a task: `module/origins`, `case/<id>`, `scenario/<id>`. The same as `mark_of` in scripts/content/assignable.py. */
export function markOf(item: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < item.length; at++) hash = Math.imul(hash ^ item.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 18)) & 0x3ffff;
}

export const names = (assignment: Assignment, item: string): boolean => assignment.items.includes(markOf(item));

/** Throws a RangeError for what no link can hold; a page asks its readers first. */
export function encodeAssignment(assignment: Assignment): string {
  const items = assignment.items.filter((mark, at, all) => all.indexOf(mark) === at);
  const mode = MODES.indexOf(assignment.mode);
  if (mode < 0 || !isSound(assignment) || items.length > MOST_ITEMS) throw new RangeError("no link can hold this assignment");
  const head = number(VERSION, 1) + number(mode * 128 + assignment.pass, 2) + number(assignment.due, 3) + number(assignment.seed, 6);
  const text = head + number(classNumber(assignment.class), 7) + number(items.length, 2) + items.map((mark) => number(mark, 3)).join("");
  return text + number(check(text), CHECK);
}

export function decodeAssignment(text: string): Assignment | AssignmentFault {
  if (text === "") return { fault: "none" };
  const body = text.slice(0, -CHECK);
  if (text.length > HEAD + 3 * MOST_ITEMS + CHECK || !/^[\w-]{5,}$/.test(text) || valueOf(text.slice(-CHECK)) !== check(body)) return { fault: "cut" };
  const version = valueOf(text.slice(0, 1));
  if (version > VERSION) return { fault: "newer" };
  if (version < VERSION || text.length !== HEAD + 3 * valueOf(text.slice(19, HEAD)) + CHECK) return { fault: "cut" };
  const first = valueOf(text.slice(1, 3));
  const mode = MODES[first >> 7];
  const name = classOf(valueOf(text.slice(12, 19)));
  const items: number[] = [];
  for (let at = HEAD; at < body.length; at += 3) items.push(valueOf(text.slice(at, at + 3)));
  if (mode === undefined || name === undefined || new Set(items).size < items.length) return { fault: "cut" };
  const found: Assignment = { mode, pass: first & 127, due: valueOf(text.slice(3, 6)), class: name, seed: valueOf(text.slice(6, 12)), items };
  return isSound(found) ? found : { fault: "cut" };
}

export const isFault = (found: Assignment | AssignmentFault): found is AssignmentFault => "fault" in found;

function isSound(one: Assignment): boolean {
  return (
    isWhole(one.pass, PASS_LEAST, PASS_MOST) && isWhole(one.due, 0, MOST_DAYS) && isWhole(one.seed, 0, 2 ** 32 - 1) &&
    (one.class === "" || CLASS.test(one.class)) && one.items.every((mark) => isWhole(mark, 0, 2 ** 18 - 1))
  );
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

function number(value: number, width: number): string {
  let text = "";
  for (let rest = value; text.length < width; rest = Math.floor(rest / 64)) text = SIX_BITS.charAt(rest % 64) + text;
  return text;
}

function valueOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum * 64 + SIX_BITS.indexOf(sign), 0);
}

const classNumber = (name: string): number =>
  Array.from(name.padEnd(CLASS_LENGTH)).reduce((sum, sign) => sum * OF_CLASS.length + OF_CLASS.indexOf(sign), 0);

/** undefined where the number stands for no name, or for one with a gap in it. */
function classOf(value: number): string | undefined {
  let name = "";
  let rest = value;
  for (let at = 0; at < CLASS_LENGTH; at++) {
    name = OF_CLASS.charAt(rest % OF_CLASS.length) + name;
    rest = Math.floor(rest / OF_CLASS.length);
  }
  const text = name.replace(/ +$/, "");
  return rest === 0 && !text.includes(" ") ? text : undefined;
}

/** CRC-16/CCITT (0x1021, from 0xFFFF) of the characters. */
function check(text: string): number {
  let sum = 0xffff;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : sum << 1;
  }
  return sum;
}
