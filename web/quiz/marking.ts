// What stands beside each option once the question is marked: how it came out, in words, and why.

import { make } from "../platform/dom";
import type { Desk } from "./desk";
import { whyOf } from "./sheet";
import type { Sheet } from "./sheet";
import type { Ids } from "./trade";
import type { Say } from "./words";

export function markOptions(sheet: Sheet, desk: Desk, say: Say, response: Ids): void {
  sheet.options.forEach((item, option) => {
    const mark = sheet.trade.mark(sheet.question.key, response, option);
    if (mark) {
      item.classList.add(mark.state);
      item.append(make("p", { class: "mark" }, say(mark.saying.word, { ...mark.saying.values, ...desk.names?.(option) })));
    }
    const why = whyOf(sheet, option);
    if (why.length > 0) item.append(make("p", { class: "why" }, ...why));
  });
}

export function clearMarks(sheet: Sheet): void {
  sheet.options.forEach((item) => {
    item.classList.remove("right", "wrong", "missed");
    item.querySelectorAll(":scope > .mark, :scope > .why").forEach((part) => part.remove());
  });
}
