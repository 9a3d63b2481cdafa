// A question → its words, and for each the terms that a passage must hold.

const HAN = "\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\u{20000}-\\u{323af}";
const TOKEN = new RegExp(`[${HAN}]+|[a-z0-9]+(?:[-+./%&][a-z0-9]+)*`, "gu");
const PIECE = /[a-z0-9]+/g;
export const COMMON: ReadonlySet<string> = new Set(
  ("a an and are as at be been by for from has have in into is it its of on or that the their them there these they this to was " +
    "were which with").split(" "),
);
const SHORT_PIECE = 3;

/** One stretch of characters without a gap. `terms` must all stand in one passage; `beginnings` are of terms of which one must. */
export interface Word {
  text: string;
  terms: string[];
  beginnings: string[];
}

interface Token {
  text: string;
  start: number;
  end: number;
}

export const isHan = (text: string): boolean => text > "z";
export const hasHan = (text: string): boolean => Array.from(text).some((one) => isHan(one));

export function tokens(plain: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(plain); match; match = TOKEN.exec(plain)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export const piecesOf = (token: string): string[] => token.match(PIECE) || [];

/** Words of a question that is normal already. English words that stand everywhere are left out, unless nothing else is asked. */
export function wordsOf(plain: string): Word[] {
  const groups: Token[][] = [];
  let end = -1;
  for (const token of tokens(plain)) {
    const last = groups[groups.length - 1];
    if (last && token.start === end) last.push(token);
    else groups.push([token]);
    end = token.end;
  }
  const telling = groups.filter((group) => group.length > 1 || !COMMON.has(group[0]?.text || ""));
  return telling.map(wordOf);
}

function wordOf(group: Token[]): Word {
  const terms: string[] = [];
  const beginnings: string[] = [];
  group.forEach((token, at) => {
    const next = group[at + 1];
    if (isHan(token.text)) hanTerms(token.text, group.length === 1, terms, beginnings);
    else latinTerms(token.text, !next, terms, beginnings);
    if (next) terms.push(isHan(token.text) ? lastOf(token.text) + (piecesOf(next.text)[0] || "") : lastPiece(token.text) + firstOf(next.text));
  });
  return { text: group.map((token) => token.text).join(""), terms: unique(terms), beginnings: unique(beginnings) };
}

function hanTerms(text: string, isAlone: boolean, terms: string[], beginnings: string[]): void {
  const characters = Array.from(text);
  if (characters.length === 1 && isAlone) beginnings.push(text);
  for (let at = 0; at + 1 < characters.length; at += 1) terms.push(`${characters[at]}${characters[at + 1]}`);
}

// Joined short pieces (n+1) mean something only together; longer ones (follow-up) are found apart as well.
function latinTerms(text: string, isLast: boolean, terms: string[], beginnings: string[]): void {
  const pieces = piecesOf(text).filter((piece) => !COMMON.has(piece));
  const isJoined = text !== pieces[0];
  if (isJoined && piecesOf(text).some((piece) => piece.length < SHORT_PIECE)) {
    (isLast ? beginnings : terms).push(text);
    return;
  }
  pieces.forEach((piece, at) => (isLast && at === pieces.length - 1 && piece.length > 1 ? beginnings : terms).push(piece));
}

export const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) || 0);
const lastOf = (text: string): string => Array.from(text).pop() || "";
const lastPiece = (text: string): string => piecesOf(text).pop() || "";
export const unique = <T>(list: readonly T[]): T[] => Array.from(new Set(list));

/** A whole name as the index keeps it. */
export function nameKey(plain: string): string {
  const all = tokens(plain).map((token) => token.text);
  const telling = all.filter((text) => !COMMON.has(text));
  return (telling.length > 0 ? telling : all).join(" ");
}
