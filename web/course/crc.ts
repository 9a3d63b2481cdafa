// CRC-32 as in zip and PNG (reflected, 0xEDB88320), over UTF-8. It notices typing errors; it is no signature.

import { written } from "./crockford";

/** Characters that 32 bits take in base32; the first of them is 0 to 3. */
export const CHECK_LENGTH = 7;

const TABLE = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** From 0 to 2^32 - 1. */
export function crc32(text: string): number {
  const bytes = new TextEncoder().encode(text);
  let value = 0;
  for (let at = 0; at < bytes.length; at += 1) value = longer(value, bytes[at] ?? 0);
  return value;
}

/** The CRC of a text that is longer by one byte; that of the empty text is 0. */
export function longer(before: number, byte: number): number {
  const value = ~before;
  return ~((TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)) >>> 0;
}

/** The CRC of a text as seven characters of a code. */
export function check(text: string): string {
  return written(crc32(text), CHECK_LENGTH);
}
