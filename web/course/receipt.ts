// A receipt: one attempt at one module as a text that fits into a message. It holds the answers and no score:
// whoever reads it scores them with the bank. scripts/course/receipt.py does the same; tests/fixtures/receipts.json
// holds both to it. It is no signature: /about/receipts/ says what it shows and what not. Pure: no document, no clock.

import { score, tradeOf } from "../quiz/score";
import type { QuestionKind } from "../quiz/types";
import { numberOf, responseOf, states } from "./answers";
import type { Bank, BankQuestion } from "./bank";
import { codeOf, payloadIn } from "./code";
import type { Fault } from "./code";
import { draw } from "./draw";
import type { Form } from "./draw";
import { packed, unpacked } from "./numeral";
import type { Part } from "./numeral";

export interface Header {
  /** Hash of the bank that the answers belong to. */
  bank: string;
  form: Form;
  exam: boolean;
  /** [A-Z0-9]{0,8} */
  class: string;
  /** [A-Z0-9]{0,6} */
  label: string;
  seed: number;
  /** 1 to 63; more are written as 63. */
  attempt: number;
  /** Minute in local time, counted from 1970 like all that is kept; before 2026 is written as its first minute. */
  started: number;
  /** 0 to 1023; more are written as 1023. */
  minutes: number;
  /** Questions drawn, 1 to 31; answered or not. */
  count: number;
}

export interface Receipt extends Header {
  /** Question → answer; none, or an empty one, where it was not answered. */
  responses: Record<string, string[]>;
}

export interface ReceiptFault {
  fault: Fault;
}

export interface Marked {
  percent: number;
  items: { id: string; objective: string; cognition: string; response: string[]; score: number }[];
}

export const MOST_ITEMS = 31;
const FORMS: readonly Form[] = ["quiz", "precheck", "pre", "post"];
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CLASS = 8;
const LABEL = 6;
const BANKS = Math.pow(2, 40);
const SEEDS = Math.pow(2, 32);
const ATTEMPTS = 63;
const STARTS = Math.pow(2, 24);
const MINUTES = 1024;
/** Minutes from 1970 to 2026. */
const SINCE = 29453760;

export function isFault(found: object): found is ReceiptFault {
  return "fault" in found;
}

/** Throws where the receipt is not of this bank, or a name or number in it cannot be written. */
export function encode(receipt: Receipt, bank: Bank): string {
  const items = itemsOf(receipt, bank);
  if (receipt.bank !== bank.hash || items.length === 0) throw new RangeError("a receipt needs its own bank, with questions");
  return codeOf(payloadOf(receipt, items));
}

/** What stands in a receipt besides the answers; it says which bank is needed to read those. */
export function readHeader(text: string): Header | ReceiptFault {
  const found = payloadIn(text);
  return isFault(found) ? found : headerOf(unpacked(found.payload).take);
}

export function decode(text: string, bank: Bank): Receipt | ReceiptFault {
  const found = payloadIn(text);
  if (isFault(found)) return found;
  const rest = unpacked(found.payload);
  const header = headerOf(rest.take);
  if (header.bank !== bank.hash) return { fault: "other-bank" };
  const items = itemsOf(header, bank);
  const responses: Record<string, string[]> = {};
  for (const question of items) responses[question.id] = responseOf(question, rest.take(states(question)));
  const receipt = { ...header, responses };
  // Whatever its check says: a code is only what writing it again would give.
  const isWhole = rest.done() && items.length === header.count && payloadOf(receipt, items) === found.payload;
  return isWhole ? receipt : { fault: "impossible" };
}

/** Scored as the player scores: percent is that of the mean. */
export function marked(receipt: Receipt, bank: Bank): Marked {
  const items = itemsOf(receipt, bank).map((question) => {
    const response = receipt.responses[question.id] ?? [];
    const known = tradeOf(question.kind) !== undefined;
    const reached = known ? score(question.kind as QuestionKind, question.key, response, question.options) : 0;
    return { id: question.id, objective: question.objective, cognition: question.cognition, response, score: reached };
  });
  const sum = items.reduce((total, item) => total + item.score, 0);
  return { percent: items.length > 0 ? Math.floor((100 * sum) / items.length + 0.5) : 0, items };
}

function itemsOf(header: Header, bank: Bank): BankQuestion[] {
  const ids = draw(bank, Math.min(header.count, MOST_ITEMS), header.seed, header.form);
  return ids.map((id) => bank.questions.find((question) => question.id === id) as BankQuestion);
}

function payloadOf(receipt: Receipt, items: readonly BankQuestion[]): string {
  const answers = items.map((question) => ({
    value: numberOf(question, receipt.responses[question.id] ?? []),
    radix: states(question),
  }));
  return packed([...headerParts(receipt, items.length), ...answers]);
}

function headerParts(header: Header, count: number): Part[] {
  return [
    { value: parseInt(header.bank, 16), radix: BANKS },
    { value: FORMS.indexOf(header.form), radix: FORMS.length },
    { value: header.exam ? 1 : 0, radix: 2 },
    { value: nameNumber(header.class, CLASS), radix: names(CLASS) },
    { value: nameNumber(header.label, LABEL), radix: names(LABEL) },
    { value: header.seed, radix: SEEDS },
    { value: within(header.attempt - 1, ATTEMPTS), radix: ATTEMPTS },
    { value: within(header.started - SINCE, STARTS), radix: STARTS },
    { value: within(header.minutes, MINUTES), radix: MINUTES },
    { value: count - 1, radix: MOST_ITEMS },
  ];
}

function headerOf(take: (radix: number) => number): Header {
  const bank = ("000000000" + take(BANKS).toString(16)).slice(-10);
  const form = FORMS[take(FORMS.length)] ?? "quiz";
  const exam = take(2) === 1;
  const className = nameOf(take(names(CLASS)));
  const label = nameOf(take(names(LABEL)));
  const seed = take(SEEDS);
  const attempt = take(ATTEMPTS) + 1;
  const started = take(STARTS) + SINCE;
  const minutes = take(MINUTES);
  return { bank, form, exam, class: className, label, seed, attempt, started, minutes, count: take(MOST_ITEMS) + 1 };
}

/** How many names of up to that many signs there are, the empty one among them. */
function names(most: number): number {
  let sum = 0;
  for (let length = 0; length <= most; length += 1) sum += Math.pow(SIGNS.length, length);
  return sum;
}

function nameNumber(name: string, most: number): number {
  if (name.length > most || !/^[A-Z0-9]*$/.test(name)) throw new RangeError(`${name} cannot stand in a receipt`);
  return name.split("").reduce((sum, sign) => sum * SIGNS.length + SIGNS.indexOf(sign) + 1, 0);
}

function nameOf(number: number): string {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / SIGNS.length)) {
    name = SIGNS.charAt((rest - 1) % SIGNS.length) + name;
  }
  return name;
}

/** The nearest whole number from 0 below the radix. */
const within = (value: number, radix: number) => Math.min(radix - 1, Math.max(0, Math.floor(value) || 0));
