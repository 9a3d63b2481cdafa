// Crockford's base32: no I, L, O, U, so that a code can be read out and typed from paper. Pure: no document.

export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A whole number below 2^53 in that many characters, the highest first; what does not fit is cut off on the left. */
export function written(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let at = 0; at < length; at += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/**
 * The character as it stands in a code: upper case, O as 0, I and L as 1, full-width forms as plain ones.
 * Empty for what may stand between characters (dashes, spaces, marks without width); undefined for anything else.
 * By hand and not by toUpperCase or normalize, whose answers change with the browser's Unicode.
 */
export function readAs(sign: string): string | undefined {
  let code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
  if (code >= 0x61 && code <= 0x7a) code -= 0x20;
  const plain = String.fromCharCode(code);
  if (plain === "O") return "0";
  if (plain === "I" || plain === "L") return "1";
  if (ALPHABET.indexOf(plain) >= 0) return plain;
  return BETWEEN.indexOf(plain) >= 0 ? "" : undefined;
}

/** Dashes of every kind, spaces, line ends, and marks that copying leaves behind. */
const BETWEEN =
  "-_~\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\ufe58\ufe63 \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";
