// All records as one text that can be sent to oneself: PJP2.<deflated JSON as base64url>.<check>. Read back from whatever was pasted
// around it, and trusted in nothing: it comes from outside.

import { deflateSync, inflateSync } from "fflate";
import { check, CHECK_LENGTH } from "../course/crc";
import { readAs } from "../course/crockford";
import { VERSION } from "./migrate";
import { isAssigned, isId, isKept, isModule, isPlace, isScenario, MOST_ASSIGNMENTS, MOST_RECEIPTS } from "./records";
import type { Everything } from "./records";

export type TextFault = "long" | "none" | "damaged" | "newer";

export interface Progress {
  all: Everything;
  /** Records in it that this site can make nothing of. */
  skipped: number;
}

const MOST_CHARACTERS = 200_000;
/** Ten thousand answers are less; a text made to unpack into more is none of ours. */
const MOST_BYTES = 4_000_000;

export function progressText(all: Everything): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(all)), { level: 9 });
  const body = `PJP${VERSION}.${inLetters(packed)}`;
  return `${body}.${check(body)}`;
}

export function readProgress(pasted: string): Progress | { fault: TextFault } {
  if (pasted.length > MOST_CHARACTERS) return { fault: "long" };
  // Messengers break long texts and slip in characters that are not seen.
  const text = pasted.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "");
  const version = /PJP(\d{1,4})\./.exec(text);
  if (!version) return { fault: "none" };
  if (Number(version[1]) > VERSION) return { fault: "newer" };
  const found = new RegExp(`PJP${VERSION}\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9]{${CHECK_LENGTH}})`).exec(text);
  if (!found || tidied(found[2] || "") !== check(`PJP${VERSION}.${found[1]}`)) return { fault: "damaged" };
  const progress = unpacked(found[1] || "");
  return progress || { fault: "damaged" };
}

function unpacked(letters: string): Progress | undefined {
  try {
    const bytes = inflateSync(fromLetters(letters), { out: new Uint8Array(MOST_BYTES) });
    return sound(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

/** Only what is a record of ours, under a name that can be one. */
function sound(raw: unknown): Progress | undefined {
  if (!isRaw(raw)) return undefined;
  const assignments = raw["assignments"];
  const place = raw["place"];
  const all: Everything = {
    questions: records(raw["questions"], isKept),
    modules: records(raw["modules"], isModule),
    scenarios: records(raw["scenarios"], isScenario),
    assignments: isAssigned(assignments) ? assignments.slice(0, MOST_ASSIGNMENTS) : [],
    ...(isPlace(place) ? { place } : {}),
  };
  for (const id of Object.keys(all.modules)) {
    const kept = all.modules[id];
    if (kept) all.modules[id] = { ...kept, receipts: kept.receipts.slice(0, MOST_RECEIPTS) };
  }
  return { all, skipped: counted(raw) - counted({ ...all }) };
}

function records<T>(raw: unknown, isSound: (value: unknown) => value is T): Record<string, T> {
  const found: Record<string, T> = {};
  if (!isRaw(raw)) return found;
  for (const id of Object.keys(raw)) {
    const record = raw[id];
    if (isId(id) && isSound(record)) found[id] = record;
  }
  return found;
}

function counted(raw: Raw): number {
  const sizes = ["questions", "modules", "scenarios"].map((part) => Object.keys(isRaw(raw[part]) ? (raw[part] as Raw) : {}).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** As people write a check down: in small letters, with O for 0, I and L for 1. */
const tidied = (letters: string): string => Array.from(letters, (letter) => readAs(letter) ?? letter).join("");

function inLetters(bytes: Uint8Array): string {
  let text = "";
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromLetters(letters: string): Uint8Array {
  const text = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
