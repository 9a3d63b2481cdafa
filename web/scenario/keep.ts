// The path and the ends seen, by the scenario's id: they hold in the other language too.

import { PROGRESS } from "../platform/keys";
import { read, write } from "../platform/storage";

export interface Walked {
  /** Choices from the start on. */
  path: string[];
  ends: string[];
  /** The minute of the last step, counted from 1970 in local time. */
  at: number;
}

const MOST = 500;

export function recall(id: string): Walked {
  return read(name(id), isWalked, PROGRESS) || { path: [], ends: [], at: 0 };
}

/** Ends are only ever added: another tab may have reached one meanwhile. */
export function keep(id: string, path: readonly string[], ends: readonly string[]): Walked {
  const all = Array.from(new Set([...recall(id).ends, ...ends]));
  const walked = { path: [...path].slice(0, MOST), ends: all, at: minute(new Date()) };
  write(name(id), walked, PROGRESS);
  return walked;
}

const minute = (now: Date) => Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
const name = (id: string) => `scenario:${id}`;

const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.length <= MOST && value.every((id) => typeof id === "string");

function isWalked(value: unknown): value is Walked {
  if (typeof value !== "object" || value === null) return false;
  const walked = value as Record<string, unknown>;
  return isIds(walked["path"]) && isIds(walked["ends"]) && typeof walked["at"] === "number";
}
