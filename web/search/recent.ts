// What was searched last, kept in this browser only.

import { forget, read, write } from "../platform/storage";

const NAME = "search:recent";
const MOST = 6;
const LONGEST = 40;

const areWords = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

export function recent(): string[] {
  return (read(NAME, areWords) || []).slice(0, MOST);
}

export function remember(query: string): void {
  const words = Array.from(query.trim()).slice(0, LONGEST).join("");
  if (words) write(NAME, [words].concat(recent().filter((one) => one !== words)).slice(0, MOST));
}

export function forgetAll(): void {
  forget(NAME);
}
