// Which of the receipts kept for a module count for an assignment: those that carry its class code. Read without a bank; pure.

import type { Assignment } from "../course/assignment";
import { isFault, readHeader } from "../course/receipt";

export interface Receipt {
  text: string;
  form: "quiz" | "precheck" | "pre" | "post";
  label: string;
}

/** `texts` newest first, as they are kept. Checks before a module are for the learner alone. */
export function counting(texts: readonly string[], assignment: Assignment): Receipt[] {
  const found: Receipt[] = [];
  for (const text of texts) {
    const header = readHeader(text);
    if (isFault(header) || header.form === "precheck" || header.class !== assignment.class) continue;
    const isWanted = assignment.mode === "prepost" ? header.form !== "quiz" : header.form === "quiz";
    if (isWanted) found.push({ text, form: header.form, label: header.label });
  }
  return found;
}

/** What is sent back: the newest receipt, or the newest from before and the newest from after, in that order. */
export function toSend(receipts: readonly Receipt[]): Receipt[] {
  const newest = (form: string): Receipt[] => receipts.filter((one) => one.form === form).slice(0, 1);
  return newest("pre").concat(newest("post"), newest("quiz"));
}
