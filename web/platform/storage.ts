// What a learner leaves in this browser. Storage may be refused (private windows, file://
// in some shells), full or damaged: none of that may stop a page, and nothing is wiped.

import { PREFIX } from "./keys";

const DAMAGED = ":damaged";

export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

// Holds what localStorage would not take, until the page is left.
const memory = new Map<string, string>();
let refused = false;

/** True once this browser has refused to keep something: the reader is owed a sentence. */
export function isRefused(): boolean {
  return refused;
}

/** The value kept under this name, if there is one and it is sound. */
export function read<T>(name: string, isSound: (value: unknown) => value is T, prefix = PREFIX): T | undefined {
  const text = readText(prefix + name);
  if (text === null) return undefined;
  const value = parse(text);
  if (isSound(value)) return value;
  setAside(prefix + name, text);
  return undefined;
}

export function write(name: string, value: unknown, prefix = PREFIX): void {
  const text = JSON.stringify(value);
  const kept = attempt(() => {
    window.localStorage.setItem(prefix + name, text);
    return true;
  });
  if (kept) memory.delete(prefix + name);
  else memory.set(prefix + name, text);
}

export function forget(name: string, prefix = PREFIX): void {
  memory.delete(prefix + name);
  attempt(() => window.localStorage.removeItem(prefix + name));
}

/** Every name under the prefix, in a fixed order; what was set aside as damaged is none. */
export function names(prefix = PREFIX): string[] {
  const stored = attempt(() => Object.keys(window.localStorage)) ?? [];
  const all = new Set([...stored, ...memory.keys()].filter((key) => key.startsWith(prefix) && !key.endsWith(DAMAGED)));
  return [...all].map((key) => key.slice(prefix.length)).sort();
}

/** Names under which lies what could not be read and was set aside. */
export function damaged(prefix = PREFIX): string[] {
  const stored = attempt(() => Object.keys(window.localStorage)) ?? [];
  return stored.filter((key) => key.startsWith(prefix) && key.endsWith(DAMAGED)).map((key) => key.slice(prefix.length));
}

function readText(key: string): string | null {
  return memory.get(key) ?? attempt(() => window.localStorage.getItem(key)) ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The damaged text goes first to its new place: if that fails it stays where it was.
function setAside(key: string, text: string): void {
  memory.delete(key);
  attempt(() => {
    window.localStorage.setItem(key + DAMAGED, text);
    window.localStorage.removeItem(key);
  });
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    refused = true;
    return undefined;
  }
}
