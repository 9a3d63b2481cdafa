// One attempt at a module's questions: what it asks, what was answered, what it comes to. Pure: no document, no storage.

import type { Bank } from "../course/bank";
import { draw } from "../course/draw";
import type { Form } from "../course/draw";
import { encode, marked, MOST_ITEMS } from "../course/receipt";
import type { Marked, Receipt } from "../course/receipt";
import { minuteOf } from "../progress/clock";
import type { ModuleKept, OpenAttempt } from "../progress/records";
import { MOST_RECEIPTS } from "../progress/records";
import type { Setting } from "./setting";

export interface Outcome extends Marked {
  /** "" for a pre-check: it proves nothing and counts for nothing. */
  receipt: string;
  isPassed: boolean;
}

export function countOf(bank: Bank, form: Form): number {
  return Math.min(form === "precheck" ? bank.precheck : bank.draw, bank.questions.length, MOST_ITEMS);
}

export function begun(bank: Bank, setting: Setting, form: Form, kept: ModuleKept, now: Date): OpenAttempt {
  const attempt = form === "precheck" ? 0 : kept.attempts + 1;
  const open: OpenAttempt = { form, bank: bank.hash, seed: setting.seed(form, attempt), started: minuteOf(now), responses: {}, attempt };
  return setting.code ? { ...open, assignment: setting.code } : open;
}

export function itemsOf(bank: Bank, open: OpenAttempt): string[] {
  return draw(bank, countOf(bank, open.form), open.seed, open.form);
}

export function outcomeOf(bank: Bank, open: OpenAttempt, setting: Setting, now: Date): Outcome {
  const receipt: Receipt = {
    bank: bank.hash, form: open.form, exam: setting.exam, class: setting.class, label: setting.label, seed: open.seed, attempt: Math.max(1, open.attempt),
    // A clock set back meanwhile makes no time negative.
    started: open.started, minutes: Math.max(0, minuteOf(now) - open.started), count: countOf(bank, open.form), responses: open.responses,
  };
  const found = marked(receipt, bank);
  return { ...found, receipt: open.form === "precheck" ? "" : encode(receipt, bank), isPassed: found.percent >= setting.pass };
}

/** The module's record once an attempt is over. What came before the course, and a pre-check, reach no mark. */
export function after(kept: ModuleKept, open: OpenAttempt, outcome: Outcome, now: Date): ModuleKept {
  const over: ModuleKept = { ...kept };
  delete over.open;
  if (open.form === "precheck") return over;
  over.attempts = Math.max(kept.attempts, open.attempt);
  over.receipts = [outcome.receipt, ...kept.receipts].slice(0, MOST_RECEIPTS);
  over.at = minuteOf(now);
  if (open.form === "pre") return over;
  over.last = outcome.percent;
  over.best = Math.max(kept.best, outcome.percent);
  if (outcome.isPassed && over.passed === 0) over.passed = minuteOf(now);
  return over;
}
