// In the box for citing a page: a button beside each text, and the day of reading, which only the reader's own clock knows.

import { mountCopy } from "../platform/copy";
import { findAll } from "../platform/dom";

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

for (const place of findAll("[data-today]")) place.textContent = `[${today()}]`;
findAll("[data-copy-label]").forEach(mountCopy);
