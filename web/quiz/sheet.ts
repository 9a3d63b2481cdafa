// Reads a question out of the static page. What cannot be read stays as the page wrote it.

import { find, findAll } from "../platform/dom";
import { tradeOf } from "./score";
import type { Trade } from "./trade";
import type { Question, QuestionKind } from "./types";

export interface Sheet {
  question: Question;
  trade: Trade;
  article: HTMLElement;
  stem: HTMLElement;
  list: HTMLElement;
  options: Map<string, HTMLElement>;
  /** The reader's way to the answer without scripts. */
  answer: HTMLElement | null;
}

export function readSheet(article: HTMLElement): Sheet | undefined {
  const id = article.dataset["question"];
  const kind = article.dataset["kind"] ?? "";
  const stem = find(".stem", article);
  const list = find(".opts", article);
  const trade = tradeOf(kind);
  if (!id || !stem || !list || !trade) return undefined;
  stem.id = stem.id || `stem-${id}`;

  const options = new Map<string, HTMLElement>();
  for (const item of findAll("[data-option]", list)) options.set(item.dataset["option"] ?? "", item);
  return {
    question: {
      id,
      kind: kind as QuestionKind,
      options: Array.from(options.keys()),
      key: (article.dataset["key"] ?? "").split(/\s+/).filter((part) => part !== ""),
    },
    trade,
    article,
    stem,
    list,
    options,
    answer: find("details.answer", article),
  };
}

/** Copies of the nodes that explain an option: they may hold links, so not just their text. */
export function whyOf(sheet: Sheet, option: string): Node[] {
  const entry = sheet.answer && findAll("[data-for]", sheet.answer).find((item) => item.dataset["for"] === option);
  const why = entry && find(".why", entry);
  return why ? Array.from(why.childNodes, (node) => node.cloneNode(true)) : [];
}

/** What an option says, for spoken labels. */
export function textOf(sheet: Sheet, option: string): string {
  const item = sheet.options.get(option);
  return ((item && find(".text", item)) ?? item)?.textContent?.trim() ?? "";
}
