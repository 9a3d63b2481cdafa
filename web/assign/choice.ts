// What a trainer has filled in, and what of it a link can carry. No document here.

import { CLASS, markOf, PASS_LEAST, PASS_MOST } from "../course/assignment";
import type { Assignment, Mode } from "../course/assignment";
import { dayFrom } from "../course/days";
import { raised } from "../course/fragment";

/** As it stands in the form: fields may hold anything. */
export interface Filled {
  items: string[];
  mode: Mode;
  pass: string;
  due: string;
  class: string;
  seed: number;
}

export type Field = "pass" | "due" | "class" | "base";

export interface Fault {
  field: Field;
  /** The sentence, without its `fault_`. */
  word: string;
  day?: number;
}

export const USUAL_PASS = 80;
/** Signs of a link: what a QR code on a phone's screen or a sheet of paper still shows clearly. */
export const MOST = 300;

/** Fields at fault are left at their usual value, so that the rest of the choice can be kept all the same. */
export function settle(filled: Filled, today: number): { assignment: Assignment; faults: Fault[] } {
  const faults: Fault[] = [];
  const pass = Number(filled.pass);
  const isPass = filled.pass.trim() !== "" && Number.isInteger(pass) && pass >= PASS_LEAST && pass <= PASS_MOST;
  if (!isPass) faults.push({ field: "pass", word: "pass" });
  const day = filled.due.trim() === "" ? 0 : dayFrom(filled.due);
  if (day === undefined) faults.push({ field: "due", word: "due" });
  else if (day > 0 && day < today) faults.push({ field: "due", word: "past", day });
  const name = raised(filled.class);
  const isClass = name === "" || CLASS.test(name);
  if (!isClass) faults.push({ field: "class", word: "class" });
  const assignment: Assignment = {
    mode: filled.mode, pass: isPass ? pass : USUAL_PASS, due: day || 0, class: isClass ? name : "", seed: filled.seed, items: filled.items.map(markOf),
  };
  return { assignment, faults };
}

/** The root of the site's pages in this language, from an address as people paste it; undefined where it is none. */
export function baseFrom(typed: string, lang: string): string | undefined {
  let address: URL;
  try {
    address = new URL(typed.trim());
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(address.protocol) || address.hostname === "") return undefined;
  const path = address.pathname.replace(/[^/]*\.html?$/, "").replace(/\/*$/, "/");
  const isThere = !lang.startsWith("en") || path.endsWith("/en/");
  return `${address.origin}${path}${isThere ? "" : "en/"}`;
}

/** Whether only this computer reaches that host. */
export const isLocal = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
