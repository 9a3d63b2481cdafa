// Names by their sound: pinyin with and without tones, first letters, and characters typed for others that sound alike.

import { firstOf, unique } from "./words";

export interface Sounds {
  names: { words: string; sound: string[] }[];
  soundOf: ReadonlyMap<string, string>;
}

/** A name, or part of one, that sounds as asked; the lower the rank, the better. */
export interface Reading {
  words: string;
  rank: number;
}

const SYLLABLE = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ve|ui|un|uo|vn|a|e|i|o|u|v)";
const SOUNDS_LIKE_PINYIN = new RegExp(`^(?:${SYLLABLE}){2,}$`);
const MOST = 5;

export function readSounds(names: string, characters: string): Sounds {
  const soundOf = new Map<string, string>();
  const groups = characters.match(/[a-z]+[^a-z]+/g) || [];
  for (const group of groups) {
    const syllable = /^[a-z]+/.exec(group)?.[0] || "";
    for (const character of Array.from(group.slice(syllable.length))) soundOf.set(character, syllable);
  }
  const listed = names.split("\n").filter(Boolean).map((line) => {
    const parts = line.split(" ");
    const words = parts[0] || "";
    return { words, sound: parts.length > 1 ? parts.slice(1) : Array.from(words, (one) => soundOf.get(one) || "?") };
  });
  return { names: listed, soundOf };
}

/** Pinyin as letters: tones, spaces and apostrophes dropped; empty where it is anything else. */
export function lettersOf(plain: string): string {
  const letters = plain.replace(/([a-z])[1-5](?![0-9])/g, "$1").replace(/[\s'-]+/g, "");
  return /^[a-z]{2,60}$/.test(letters) ? letters.replace(/v/g, "u") : "";
}

export const looksLikePinyin = (letters: string): boolean => SOUNDS_LIKE_PINYIN.test(letters);

/** What the letters may mean, the best kind of reading only. */
export function readings(sounds: Sounds, letters: string): Reading[] {
  const found: Reading[] = [];
  for (const name of sounds.names) {
    const characters = Array.from(name.words);
    const sound = name.sound.map((one) => one.replace(/v/g, "u"));
    const initials = sound.map((one) => one[0] || "").join("");
    if (initials === letters) found.push({ words: name.words, rank: 1 });
    else if (letters.length > 2 && initials.startsWith(letters)) found.push({ words: characters.slice(0, letters.length).join(""), rank: 4 });
    for (let start = 0; start < sound.length; start += 1) {
      const end = reaches(sound, start, letters);
      if (end === 0) continue;
      const isWhole = end > 0;
      const stop = Math.abs(end);
      const words = (isWhole ? characters.slice(start, stop) : characters.slice(start)).join("");
      const isAll = start === 0 && stop === sound.length;
      if (stop - start > 1 || isAll) found.push({ words, rank: isWhole ? (isAll ? 0 : start === 0 ? 2 : 3) : 5 });
    }
  }
  const best = Math.min(...found.map((reading) => reading.rank));
  const seen = new Set<string>();
  return found.filter((reading) => reading.rank === best && !seen.has(reading.words) && seen.add(reading.words)).slice(0, MOST);
}

/** Where letters that begin at a syllable end: after which syllable, negative if inside it, 0 if they do not fit. */
function reaches(sound: readonly string[], start: number, letters: string): number {
  let rest = letters;
  for (let at = start; at < sound.length; at += 1) {
    const syllable = sound[at] || "";
    if (rest === syllable) return at + 1;
    if (rest.startsWith(syllable)) rest = rest.slice(syllable.length);
    else return syllable.startsWith(rest) && at > start ? -(at + 1) : 0;
  }
  return 0;
}

/** Names typed wrongly: other characters of the same sound (蒲江经验), else one other character (浦江经念). */
export function alikes(sounds: Sounds, words: string): string[] {
  const asked = Array.from(words);
  const heard = asked.map((one) => sounds.soundOf.get(one) || one);
  const sameSound: string[] = [];
  const oneOther: string[] = [];
  for (const name of sounds.names) {
    const characters = Array.from(name.words);
    for (let start = 0; start + asked.length <= characters.length; start += 1) {
      const other = asked.filter((one, at) => characters[start + at] !== one).length;
      if (other === 0) continue;
      const meant = characters.slice(start, start + asked.length).join("");
      if (heard.every((sound, at) => name.sound[start + at] === sound)) sameSound.push(meant);
      else if (other === 1) oneOther.push(meant);
    }
  }
  if (asked.length > 1 && sameSound.length > 0) return unique(sameSound).slice(0, MOST);
  return asked.length > 2 ? unique(oneOther).slice(0, 2) : [];
}

/** Names that share the most with a question that finds nothing. */
export function nearestNames(sounds: Sounds, words: string): string[] {
  const asked = new Set(Array.from(words));
  const pairs = new Set(pairsOf(words));
  const scored = sounds.names.map((name) => {
    const characters = unique(Array.from(name.words));
    const shared = characters.filter((one) => asked.has(one)).length;
    const both = pairsOf(name.words).filter((pair) => pairs.has(pair)).length;
    return { words: name.words, score: (2 * (shared + 2 * both)) / (characters.length + asked.size + pairs.size + pairsOf(name.words).length) };
  });
  return scored.filter((one) => one.score > 0.3).sort((one, other) => other.score - one.score).slice(0, 3).map((one) => one.words);
}

function pairsOf(words: string): string[] {
  const characters = Array.from(words);
  return characters.slice(1).map((one, at) => `${characters[at]}${one}`);
}

export { firstOf };
