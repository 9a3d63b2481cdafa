// What an attempt goes by: the module's own rule, or what a trainer has assigned. Pure but for chance.

import { decodeAssignment, isFault } from "../course/assignment";
import type { Assignment } from "../course/assignment";
import type { Bank } from "../course/bank";
import { crc32 } from "../course/crc";
import type { Form } from "../course/draw";

export interface Setting {
  /** Percent from which it is passed. */
  pass: number;
  /** Answers are marked when the attempt is handed in, not one by one. */
  exam: boolean;
  class: string;
  label: string;
  /** The assignment's text; "" where nobody assigned it. */
  code: string;
  /** What can be taken here. */
  forms: readonly Form[];
  seed(form: Form, attempt: number): number;
}

export function freeSetting(bank: Bank): Setting {
  const forms: Form[] = bank.precheck > 0 ? ["precheck", "quiz"] : ["quiz"];
  return { pass: bank.pass_mark, exam: false, class: "", label: "", code: "", forms, seed: chance };
}

/** An assignment's class all draw the same, attempt by attempt; before and after are dealt from one draw, and every time the same. */
export function assignedSetting(bank: Bank, assignment: Assignment, code: string, label: string): Setting {
  const isTwice = assignment.mode === "prepost";
  const check: Form[] = bank.precheck > 0 ? ["precheck"] : [];
  return {
    pass: assignment.pass,
    exam: assignment.mode === "exam",
    class: assignment.class,
    label,
    code,
    forms: isTwice ? ["pre", "post"] : [...check, "quiz"],
    seed: (form, attempt) => (form === "precheck" ? chance() : crc32(`${assignment.seed} ${bank.module}${isTwice ? "" : ` ${attempt}`}`)),
  };
}

/** What an attempt was begun under, whatever the page is opened with later. */
export function settingOf(bank: Bank, code: string | undefined, label: string): Setting {
  const assignment = decodeAssignment(code || "");
  return isFault(assignment) ? freeSetting(bank) : assignedSetting(bank, assignment, code || "", label);
}

function chance(): number {
  try {
    return window.crypto.getRandomValues(new Uint32Array(1))[0] || 0;
  } catch {
    return Math.floor(Math.random() * 0x100000000);
  }
}
