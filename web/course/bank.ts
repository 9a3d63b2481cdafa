// What scoring needs of one module's questions. docs/banks and api/v1/banks hold the same; the page carries its current one.

import { findAll } from "../platform/dom";

export interface BankQuestion {
  id: string;
  kind: string;
  /** In authored order; for match the numbers of the pairs as authored. */
  options: readonly string[];
  key: readonly string[];
  objective: string;
  cognition: string;
}

export interface Bank {
  /** Ten hex digits over the rest, made by scripts/content/banks.py. */
  hash: string;
  module: string;
  draw: number;
  precheck: number;
  pass_mark: number;
  /** Sorted by id. */
  questions: readonly BankQuestion[];
}

/** The bank of the module whose quiz the section is; undefined where it is no module's, or an old page's. */
export function bankFromPage(section: HTMLElement): Bank | undefined {
  const hash = section.dataset["bank"] ?? "";
  const module = section.dataset["module"];
  if (!module || !/^[0-9a-f]{10}$/.test(hash)) return undefined;
  const questions = findAll("article[data-question]", section)
    .filter((article) => article.dataset["kind"] !== "reflection" && article.dataset["options"])
    .map(questionOf);
  questions.sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    hash,
    module,
    draw: whole(section.dataset["draw"]),
    precheck: whole(section.dataset["precheck"]),
    pass_mark: whole(section.dataset["pass"]),
    questions,
  };
}

function questionOf(article: HTMLElement): BankQuestion {
  const kind = article.dataset["kind"] ?? "";
  const options = ids(article.dataset["options"]);
  return {
    id: article.dataset["question"] ?? "",
    kind,
    options,
    key: kind === "match" ? options : ids(article.dataset["key"]),
    objective: article.dataset["objective"] ?? "",
    cognition: article.dataset["cognition"] ?? "",
  };
}

const ids = (text: string | undefined) => (text ?? "").split(/\s+/).filter((part) => part !== "");

const whole = (text: string | undefined) => parseInt(text ?? "", 10) || 0;
