// The page's questions as they stand before anything is done to them: every attempt answers copies, what was practised stays as it is.

import { find, findAll } from "../platform/dom";
import { readSheet } from "../quiz";
import type { Sheet } from "../quiz";

export class Items {
  private readonly written = new Map<string, HTMLElement>();

  /** Before the page's own quiz is mounted. */
  constructor(section: HTMLElement) {
    for (const article of findAll("article[data-question]", section)) {
      this.written.set(article.dataset["question"] || "", article.cloneNode(true) as HTMLElement);
    }
  }

  /** A copy to answer, with ids of its own; `place` is told where the page tells the question's number. */
  sheet(id: string, place: string): Sheet | undefined {
    const article = this.written.get(id)?.cloneNode(true) as HTMLElement | undefined;
    if (!article) return undefined;
    article.id = `try-${id}`;
    const stem = find(".stem", article);
    if (stem) stem.id = `try-stem-${id}`;
    const at = find(".at", article);
    if (at) at.textContent = place;
    return readSheet(article);
  }
}
