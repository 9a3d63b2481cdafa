// An answer as a small number and back. 0 is no answer. Pure: no document.

import type { BankQuestion } from "./bank";

type Ids = readonly string[];

/**
 * How many answers a question can have, none among them. What it cannot have (an id it does not offer,
 * half an order) is written as none.
 */
export function states(question: BankQuestion): number {
  const count = question.options.length;
  if (question.kind === "multiple") return Math.pow(2, count);
  if (question.kind === "order") return factorial(count) + 1;
  if (question.kind === "match") return Math.pow(count, count) + 1;
  return count + 1;
}

export function numberOf(question: BankQuestion, response: Ids): number {
  const options = question.options;
  const places = response.map((id) => options.indexOf(id));
  const once = places.filter((place, at) => places.indexOf(place) === at);
  if (once.length === 0 || once.indexOf(-1) >= 0) return 0;
  if (question.kind === "multiple") return once.reduce((sum, place) => sum + Math.pow(2, place), 0);
  if (question.kind === "order") {
    return once.length === places.length && places.length === options.length ? rank(places) + 1 : 0;
  }
  if (question.kind === "match") {
    return places.length === options.length ? places.reduce((sum, place) => sum * options.length + place, 0) + 1 : 0;
  }
  return once.length === 1 ? (once[0] ?? 0) + 1 : 0;
}

export function responseOf(question: BankQuestion, number: number): string[] {
  const options = question.options;
  if (number === 0) return [];
  if (question.kind === "multiple") return options.filter((_, place) => Math.floor(number / Math.pow(2, place)) % 2 === 1);
  if (question.kind === "order") return ranked(options, number - 1);
  if (question.kind === "match") return digits(number - 1, options.length).map((place) => options[place] ?? "");
  return [options[number - 1] ?? ""];
}

/** The place of an order among all orders of as many things. */
function rank(places: readonly number[]): number {
  return places.reduce((sum, place, at) => {
    const smaller = places.slice(at + 1).filter((later) => later < place).length;
    return sum + smaller * factorial(places.length - 1 - at);
  }, 0);
}

function ranked(options: Ids, number: number): string[] {
  const left = [...options];
  const order: string[] = [];
  let rest = number;
  while (left.length > 0) {
    const step = factorial(left.length - 1);
    order.push(...left.splice(Math.floor(rest / step), 1));
    rest %= step;
  }
  return order;
}

function digits(number: number, base: number): number[] {
  const found: number[] = [];
  let rest = number;
  for (let at = 0; at < base; at += 1) {
    found.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  return found;
}

function factorial(count: number): number {
  let product = 1;
  for (let at = 2; at <= count; at += 1) product *= at;
  return product;
}
