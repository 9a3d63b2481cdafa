// Reads a question out of the static page. What cannot be read stays as the page wrote it.

import { find, findAll } from "../platform/dom";
import { tradeOf } from "./score";
import type { Ids, Trade } from "./trade";
import type { Question, QuestionKind } from "./types";

type Items = Map<string, HTMLElement>;

export interface Sheet {
  question: Question;
  trade: Trade;
  article: HTMLElement;
  stem: HTMLElement;
  /** What is answered in: the list of options, or both sides of a match. */
  list: HTMLElement;
  /** By id, as shown; in a match the left sides by their number. */
  options: Items;
  /** The right sides of a match by number, as shown; elsewhere none. */
  rights: Items;
  /** The reader's way to the answer without scripts. */
  answer: HTMLElement | null;
}

export function readSheet(article: HTMLElement): Sheet | undefined {
  const id = article.dataset["question"];
  const kind = article.dataset["kind"] ?? "";
  const isMatch = kind === "match";
  const stem = find(".stem", article);
  const list = find(isMatch ? ".pairs" : ".opts", article);
  const trade = tradeOf(kind);
  if (!id || !stem || !list || !trade) return undefined;
  stem.id = stem.id || `stem-${id}`;

  const options = itemsOf(list, isMatch ? "left" : "option");
  const rights = itemsOf(list, "right");
  const names = Array.from(options.keys());
  if (isMatch && !names.every((number) => rights.has(number))) return undefined;
  return {
    question: {
      id,
      kind: kind as QuestionKind,
      options: names,
      // The left sides stand as authored, each beside the number of the right one that belongs to it.
      key: isMatch ? names : (article.dataset["key"] ?? "").split(/\s+/).filter((part) => part !== ""),
    },
    trade,
    article,
    stem,
    list,
    options,
    rights,
    answer: find("details.answer", article),
  };
}

function itemsOf(list: HTMLElement, name: "option" | "left" | "right"): Items {
  return new Map(findAll(`[data-${name}]`, list).map((item): [string, HTMLElement] => [item.dataset[name] ?? "", item]));
}

/** Shows what can be chosen in that order; what it does not name comes last, as the page wrote it. */
export function arrange(sheet: Sheet, order: Ids): void {
  const shown = sheet.rights.size > 0 ? sheet.rights : sheet.options;
  const named = order.filter((id, place) => order.indexOf(id) === place);
  for (const id of [...named, ...Array.from(shown.keys()).filter((other) => !named.includes(other))]) {
    const item = shown.get(id);
    if (!item) continue;
    item.parentElement?.append(item);
    shown.delete(id);
    shown.set(id, item);
  }
}

/** Copies of the nodes that explain an option: they may hold links, so not just their text. */
export function whyOf(sheet: Sheet, option: string): Node[] {
  const entry = sheet.answer && findAll("[data-for]", sheet.answer).find((item) => item.dataset["for"] === option);
  const why = entry && find(".why", entry);
  return why ? Array.from(why.childNodes, (node) => node.cloneNode(true)) : [];
}

/** What an option says, for spoken labels. */
export function textOf(item: HTMLElement): string {
  return (find(".text", item) ?? item).textContent?.trim() ?? "";
}
