// A code in characters: "PJ1-" and groups of five, the last seven characters its check; and how it is found
// in whatever somebody pastes. Pure: no document.

import { check, CHECK_LENGTH, longer } from "./crc";
import { readAs, written } from "./crockford";

const NAME = "PJ";
const VERSION = "1";
/** A message is looked through as far as this; longer ones are no messages. */
const MOST_TEXT = 20000;
const MOST_SIGNS = 400;
/** Places that look like the beginning of a code; more stand only in a text made to keep a reader waiting. */
const MOST_TRIES = 100;
/** Fewer than these behind its name are no code at all, not even a damaged one. */
const LEAST_SIGNS = 5;

/** What keeps a text from being read; each is said to the reader in words. */
export type Fault = "none-found" | "damaged" | "newer" | "other-bank" | "impossible";

export function codeOf(payload: string): string {
  const groups = (payload + check(NAME + VERSION + payload)).match(/.{1,5}/g) ?? [];
  return `${NAME}${VERSION}-${groups.join("-")}`;
}

/** What the first sound code of a text carries; else what is wrong with the first thing that looks like one. */
export function payloadIn(text: string): { payload: string } | { fault: Fault } {
  let fault: Fault = "none-found";
  let tries = 0;
  for (const run of runs(text.slice(0, MOST_TEXT))) {
    for (let at = run.indexOf(NAME); at >= 0 && tries < MOST_TRIES; at = run.indexOf(NAME, at + 1)) {
      tries += 1;
      const version = run.charAt(at + NAME.length);
      const signs = run.slice(at + NAME.length + 1, at + MOST_SIGNS);
      const payload = version === VERSION ? sound(signs) : undefined;
      if (payload !== undefined) return { payload };
      if (fault !== "none-found" || signs.length < LEAST_SIGNS) continue;
      if (version === VERSION) fault = "damaged";
      else if (version >= "2" && version <= "9") fault = "newer";
    }
  }
  return { fault };
}

/** Stretches of characters that may stand in a code, as they stand there, without what may stand between them. */
function runs(text: string): string[] {
  let plain = "";
  for (let at = 0; at < text.length; at += 1) plain += readAs(text.charAt(at)) ?? "\n";
  return plain.split("\n").filter((run) => run !== "");
}

/** The beginning whose check is right; words may follow a code without a gap, so every end is tried. */
function sound(signs: string): string | undefined {
  let value = 0;
  for (const sign of (NAME + VERSION).split("")) value = longer(value, sign.charCodeAt(0));
  for (let end = 0; end + CHECK_LENGTH <= signs.length; end += 1) {
    if (end > 0 && signs.startsWith(written(value, CHECK_LENGTH), end)) return signs.slice(0, end);
    value = longer(value, signs.charCodeAt(end));
  }
  return undefined;
}
