// Results on the page: a link with its kind, its title and the passage that matched.

import { make } from "../platform/dom";
import type { Piece } from "./marks";
import type { Result } from "./results";
import type { Say } from "./say";

export function itemOf(result: Result, say: Say, to: (address: string) => string): HTMLElement {
  const title = make("span", { class: "found-title", lang: result.titleLang || undefined }, ...nodes(result.title, result.titleLang));
  const kind = make("span", { class: "found-kind" }, say(`kind_${result.kind}`));
  const item = make("li", { class: "found" }, make("a", { href: to(result.address), "data-result": result.kind }, kind, " ", title));
  const place = result.heading ? [make("span", { class: "found-place", lang: result.passageLang || undefined }, result.heading)] : [];
  if (result.passage.length > 0) item.append(make("p", { class: "found-text", lang: result.passageLang || undefined }, ...place, ...nodes(result.passage, result.passageLang)));
  return item;
}

function nodes(pieces: readonly Piece[], lang: string): (Node | string)[] {
  const isChinese = (lang || document.documentElement.lang).startsWith("zh");
  const parts = (text: string) => (isChinese ? [text] : inTheirLanguage(text));
  return pieces.reduce((all, piece) => all.concat(piece.isMarked ? [make("mark", {}, ...parts(piece.text))] : parts(piece.text)), [] as (Node | string)[]);
}

/** Chinese words within an English line are spoken as Chinese. */
function inTheirLanguage(text: string): (Node | string)[] {
  return text.split(/([\u3400-\u9fff][\u3001\u3002\u300a\u300b\u3400-\u9fff]*)/).filter(Boolean).map((part) => (HAN.test(part) ? make("span", { lang: "zh-CN" }, part) : part));
}

const HAN = /[\u3400-\u9fff]/;

/** Buttons that ask another question. */
export function questions(title: string, words: readonly string[], ask: (words: string) => void, ...more: Node[]): HTMLElement {
  const list = make("ul", {});
  for (const one of words) {
    const button = make("button", { type: "button", class: "ask", lang: HAN.test(one) ? "zh-CN" : undefined }, one);
    button.addEventListener("click", () => ask(one));
    list.append(make("li", {}, button));
  }
  return make("div", { class: "asks" }, make("p", { class: "asks-title" }, title), list, ...more);
}

/** One button a kind, with how many there are; the chosen one is pressed. */
export function kindButtons(kinds: readonly [kind: string, count: number][], chosen: string, say: Say, choose: (kind: string) => void): HTMLElement {
  const total = kinds.reduce((sum, one) => sum + one[1], 0);
  const all: [string, number][] = [["", total]];
  const group = make("div", { class: "kinds", role: "group", "aria-label": say("kinds") });
  for (const one of all.concat(kinds as [string, number][])) {
    const kind = one[0];
    const button = make("button", { type: "button", "aria-pressed": kind === chosen ? "true" : "false" }, say(kind ? `kind_${kind}` : "all"), " ", make("span", { class: "count" }, String(one[1])));
    button.addEventListener("click", () => choose(kind));
    group.append(button);
  }
  return group;
}
