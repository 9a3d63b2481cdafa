// CRC-32 as seven characters of Crockford's base 32, which leaves out the letters that are mistaken for digits.

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const LENGTH = 7;

export function checkOf(text: string): string {
  let rest = crc32(text);
  let found = "";
  for (let place = 0; place < LENGTH; place += 1) {
    found = (LETTERS[rest % 32] || "") + found;
    rest = Math.floor(rest / 32);
  }
  return found;
}

/** As people write it down: in small letters, with O for 0, I and L for 1. */
export const tidied = (check: string): string => check.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let place = 0; place < text.length; place += 1) {
    crc ^= text.charCodeAt(place);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
