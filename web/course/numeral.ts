// A row of small numbers, each below its own radix, as one large number in base32: nothing is wasted between them.
// Digit by digit, because BigInt is newer than the oldest browser. Pure: no document.

import { ALPHABET } from "./crockford";

export interface Part {
  value: number;
  /** The value is below it; at most MOST_RADIX. */
  radix: number;
}

/** Times 32 it still is a whole number that JavaScript keeps exactly. */
export const MOST_RADIX = Math.pow(2, 47);

/** Always as many characters as the largest values would need, so that one row of radices has one length. */
export function packed(parts: readonly Part[]): string {
  const digits = digitsOf(parts);
  const length = digitsOf(parts.map((part) => ({ value: part.radix - 1, radix: part.radix }))).length;
  let text = "";
  for (let at = length - 1; at >= 0; at -= 1) text += ALPHABET.charAt(digits[at] ?? 0);
  return text;
}

/** Takes the values out again, in the order in which they were packed. */
export interface Unpacked {
  take(radix: number): number;
  /** Nothing is left: no radix was forgotten, no value too large. */
  done(): boolean;
}

export function unpacked(text: string): Unpacked {
  const digits = text.split("").map((sign) => ALPHABET.indexOf(sign)).reverse();
  return {
    take(radix) {
      let rest = 0;
      for (let at = digits.length - 1; at >= 0; at -= 1) {
        const value = rest * 32 + (digits[at] ?? 0);
        digits[at] = Math.floor(value / radix);
        rest = value % radix;
      }
      return rest;
    },
    done: () => digits.every((digit) => digit === 0),
  };
}

/** The number in base 32, the lowest digit first; the first part is the lowest. */
function digitsOf(parts: readonly Part[]): number[] {
  const digits: number[] = [];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    if (!(part.radix <= MOST_RADIX && part.value >= 0 && part.value < part.radix)) {
      throw new RangeError(`${part.value} of ${part.radix} does not fit into a code`);
    }
    let carry = part.value;
    for (let place = 0; place < digits.length || carry > 0; place += 1) {
      const value = (digits[place] ?? 0) * part.radix + carry;
      digits[place] = value % 32;
      carry = Math.floor(value / 32);
    }
  }
  return digits;
}
