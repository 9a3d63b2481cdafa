// The part of an address after `#` that carries an assignment: `#a=<assignment>&n=<label>`. It is never sent to a server.

import { LABEL } from "./assignment";

export interface Carried {
  /** The assignment's text, whole or not; "" where the fragment carries none. */
  code: string;
  /** The learner's label, "" where none or no sound one is given. */
  label: string;
}

// Messengers add parts of their own, write signs as %XX, and take the full stop after a link for a part of it.
export function carriedBy(hash: string): Carried {
  const parts = plain(hash.replace(/^#/, "")).split("&");
  const part = (name: string): string => (parts.find((one) => one.startsWith(`${name}=`)) || "").slice(name.length + 1);
  const label = raised(part("n"));
  return { code: (/^[\w-]*/.exec(part("a").trim()) || [""])[0], label: LABEL.test(label) ? label : "" };
}

/** Whether the fragment means to carry an assignment, however damaged. */
export const carries = (hash: string): boolean => /^#(.*&)?a=/.test(plain(hash));

export const fragmentOf = (code: string, label = ""): string => `#a=${code}${label ? `&n=${label}` : ""}`;

/** As labels and class codes are written: capital letters, half-width, nothing around them. */
export const raised = (text: string): string => text.normalize("NFKC").trim().toUpperCase();

function plain(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
