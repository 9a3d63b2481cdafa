// What the reader is told besides results: how many, how the question was read, and where to go on.

import { make } from "../platform/dom";
import { isRefused } from "../platform/storage";
import type { Answer } from "./answer";
import { LONGEST } from "./ask";
import { questions } from "./list";
import { forgetAll, recent } from "./recent";
import { suggestedBy } from "./say";
import type { Say } from "./say";

const SHOWN = 30;

/** One sentence or a few on an answer of so many results. */
export function summary(say: Say, query: string, answer: Answer, exact: number, close: number): string {
  const said: string[] = [];
  if (exact + close === 0) said.push(say("none", { q: shortened(query) }));
  else said.push(exact > 0 ? say("count", { n: exact }) : say("only_close", { n: close }));
  if (answer.read.length > 0 && exact + close > 0) said.push(say("read", { words: answer.read.join(say("joint")) }));
  if (answer.isCut) said.push(say("cut", { n: LONGEST }));
  if (answer.isPartial) said.push(say("partial"));
  return said.join(" ");
}

/** Questions asked lately, with a button that forgets them, and questions to begin with. */
export function offers(say: Say, again: (words: string) => void, forgotten: () => void): Node[] {
  const last = recent();
  const parts: Node[] = [];
  if (last.length > 0) {
    const clear = make("button", { type: "button", class: "clear" }, say("clear"));
    clear.addEventListener("click", () => {
      forgetAll();
      forgotten();
    });
    parts.push(questions(say("recent"), last, again, clear));
  }
  parts.push(questions(say("suggested"), suggestedBy(say), again));
  if (isRefused()) parts.push(make("p", { class: "meta" }, say("not_kept")));
  return parts;
}

/** Where nothing was found: the nearest names, and the glossary. */
export function help(say: Say, answer: Answer, again: (words: string) => void, to: (address: string) => string): Node[] {
  const parts: Node[] = [make("p", { class: "none-hint" }, say("none_hint"))];
  const nearest = answer.nearest.filter((name) => name !== answer.plain);
  if (nearest.length > 0) parts.push(questions(say("nearest"), nearest, again));
  parts.push(make("p", {}, make("a", { href: to("glossary/") }, say("glossary"))));
  return parts;
}

const shortened = (query: string): string => {
  const characters = Array.from(query.trim());
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : characters.join("");
};
