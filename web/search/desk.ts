// One box with its results, on the page of the search and in the dialog of every other page.

import { find, make } from "../platform/dom";
import type { Answer } from "./answer";
import type { Engine } from "./ask";
import type { Hit } from "./find";
import { itemOf, kindButtons } from "./list";
import { help, offers, summary } from "./offers";
import type { Place } from "./place";
import { remember } from "./recent";
import { resultsOf } from "./results";
import type { Say } from "./say";

const PAUSE = 60;

export interface Setting {
  place: Place;
  engine: Engine;
  say: Say;
  box: HTMLInputElement;
  /** Says how many were found, and what went wrong. */
  tell(sentence: string): void;
  /** Everything below the box that changes with the question. */
  results: HTMLElement;
  /** So many results at once. */
  most: number;
  withKinds: boolean;
  /** Told of every question that was answered. */
  asked(query: string, kind: string): void;
}

export class Desk {
  private kind = "";
  private turn = 0;
  private timer = 0;

  constructor(private readonly on: Setting) {
    on.box.addEventListener("input", (event) => {
      if ((event as InputEvent).isComposing) return;
      this.later();
    });
    on.box.addEventListener("compositionend", () => this.later());
    on.results.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a[data-result]")) remember(on.box.value);
    });
  }

  /** Another question, as if it were typed. */
  ask(query: string, kind = ""): Promise<void> {
    this.on.box.value = query;
    this.kind = kind;
    return this.answer();
  }

  private later(): void {
    this.kind = "";
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.answer(), PAUSE);
  }

  async answer(): Promise<void> {
    window.clearTimeout(this.timer);
    const query = this.on.box.value;
    this.turn += 1;
    const turn = this.turn;
    if (!query.trim()) {
      this.begin();
      return;
    }
    try {
      const answer = await this.on.engine.ask(query);
      if (turn !== this.turn) return;
      const made = await this.made(query, answer);
      if (turn !== this.turn) return;
      this.on.results.replaceChildren(...made);
      this.on.tell(summary(this.on.say, query, answer, this.ofKind(answer.exact).length, this.ofKind(answer.close).length));
    } catch {
      if (turn !== this.turn) return;
      this.on.results.replaceChildren();
      this.on.tell(this.on.place.failed);
    }
    this.on.asked(query, this.kind);
  }

  /** Before anything is asked: what was asked last, and what could be. */
  begin(): void {
    this.turn += 1;
    this.kind = "";
    this.on.results.replaceChildren(...offers(this.on.say, this.again, () => {
      this.begin();
      this.on.box.focus();
    }));
    this.on.tell("");
    this.on.asked("", "");
  }

  private readonly again = (words: string): void => {
    this.on.box.focus();
    void this.ask(words);
  };

  private async made(query: string, answer: Answer): Promise<Node[]> {
    const parts: Node[] = [];
    const hits = answer.exact.concat(answer.close);
    if (this.kind && !hits.some((hit) => hit.kind === this.kind)) this.kind = "";
    if (hits.length === 0) return help(this.on.say, answer, this.again, this.on.place.to);
    if (this.on.withKinds) parts.push(this.kinds(hits, (await this.on.engine.ready()).kinds));
    const exact = this.ofKind(answer.exact);
    parts.push(...(await this.group(answer, exact, answer.marked, this.on.most)));
    const room = this.on.most - Math.min(exact.length, this.on.most);
    const close = this.ofKind(answer.close);
    if (close.length > 0 && room > 0) {
      parts.push(make("h2", { class: "close-title" }, this.on.say("close")));
      parts.push(...(await this.group(answer, close, answer.markedClose, room)));
    }
    if (!this.on.withKinds) {
      const more = this.on.place.to(`search/?q=${encodeURIComponent(query)}`);
      parts.push(make("p", { class: "everything" }, make("a", { href: more }, this.on.say("everything"))));
    }
    return parts;
  }

  private ofKind(hits: readonly Hit[]): Hit[] {
    return hits.filter((hit) => !this.kind || hit.kind === this.kind);
  }

  private kinds(hits: readonly Hit[], every: readonly string[]): HTMLElement {
    const counts = new Map<string, number>();
    hits.forEach((hit) => counts.set(hit.kind, (counts.get(hit.kind) || 0) + 1));
    const order = every.filter((kind) => counts.has(kind)).map((kind) => [kind, counts.get(kind) || 0] as [string, number]);
    return kindButtons(order, this.kind, this.on.say, (kind) => {
      this.kind = kind;
      void this.answer().then(() => find('.kinds [aria-pressed="true"]', this.on.results)?.focus());
    });
  }

  /** A list of results, and a button for the next ones. */
  private async group(answer: Answer, hits: readonly Hit[], words: readonly string[], most: number): Promise<Node[]> {
    if (hits.length === 0) return [];
    const list = make("ol", { class: "results" });
    const more = make("button", { type: "button", class: "btn plain more" });
    let shown = 0;
    const next = async () => {
      const index = await this.on.engine.ready();
      const results = await resultsOf(this.on.engine.shelf, index, answer, hits.slice(shown, shown + most), words, this.on.place.lang);
      const first = list.children.length;
      shown += most;
      list.append(...results.map((result) => itemOf(result, this.on.say, this.on.place.to)));
      more.textContent = this.on.say("more", { n: Math.min(most, hits.length - shown) });
      more.hidden = shown >= hits.length || !this.on.withKinds;
      return list.children[first];
    };
    more.addEventListener("click", () => {
      void next().then((item) => item && find("a", item)?.focus());
    });
    await next();
    return [list, more];
  }
}
