// What the trainer sends: the link, its QR code, the notice, the printed sheet. Or, where there is no link yet, the sentence that says why.

import type { Assignment } from "../course/assignment";
import { mountCopy } from "../platform/copy";
import { findAll, make } from "../platform/dom";
import { qrImage } from "../platform/qr";
import type { Say } from "../platform/words";
import { notice } from "./notice";
import type { Chosen } from "./notice";
import { sheet } from "./sheet";

export interface Ready {
  assignment: Assignment;
  chosen: Chosen[];
  date: string;
  link: string;
}

export class Out {
  private readonly why = make("div", { class: "assign-why", role: "status" });
  private readonly link = make("textarea", { id: "link", rows: "3", readonly: true, spellcheck: "false" });
  private readonly open: HTMLAnchorElement;
  private readonly code = make("div", { class: "qr-box" });
  private readonly text: HTMLElement;
  private readonly ready: HTMLElement;
  private readonly refused = make("span", { role: "status", class: "copy-said" });

  constructor(place: HTMLElement, private readonly paper: HTMLElement, private readonly say: Say) {
    const copied = { "data-copied": say("copied"), "data-copy-selected": say("copy_selected") };
    for (const name of Object.keys(copied)) this.link.setAttribute(name, copied[name as keyof typeof copied]);
    this.link.setAttribute("data-copy-label", say("copy_link"));
    this.open = make("a", { target: "_blank", rel: "noopener" }, say("try"));
    this.text = make("pre", { class: "notice-text", ...copied, "data-copy-label": say("copy_notice") });
    const print = make("button", { type: "button", class: "btn plain" }, say("print"));
    print.addEventListener("click", () => this.print());
    this.ready = make(
      "div",
      { class: "ready", hidden: true },
      make("p", { class: "field link" }, make("label", { for: "link" }, say("link")), this.link),
      make("p", { class: "solo" }, this.open),
      make("h3", {}, say("qr")),
      this.code,
      make("p", { class: "meta" }, say("qr_hint")),
      make("h3", {}, say("notice")),
      make("div", {}, this.text),
      make("h3", {}, say("sheet")),
      make("p", {}, say("sheet_what")),
      make("p", {}, print, " ", this.refused),
    );
    place.replaceChildren(this.why, this.ready);
    mountCopy(this.link);
    mountCopy(this.text);
    this.link.addEventListener("focus", () => this.link.select());
  }

  /** No link: it would carry less than the trainer sees. */
  hold(sentences: readonly string[]): void {
    const told = findAll("p", this.why).map((one) => one.textContent);
    // Said once: a status filled anew with the same words would be read out again with every letter typed.
    if (told.join() !== sentences.join()) this.why.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
    this.ready.hidden = true;
    this.paper.replaceChildren();
    document.documentElement.removeAttribute("data-assigning");
  }

  show(ready: Ready): void {
    this.why.replaceChildren();
    this.ready.hidden = false;
    if (this.link.value !== ready.link) {
      this.link.value = ready.link;
      this.open.href = ready.link;
      this.code.replaceChildren(qrImage(ready.link, this.say("qr_alt")));
      // What was copied before is another link.
      for (const said of findAll(".copy-said", this.ready)) said.textContent = "";
    }
    this.text.textContent = notice(ready.assignment, ready.chosen, ready.date, ready.link, this.say);
    this.paper.replaceChildren(...sheet(ready, this.say));
    document.documentElement.setAttribute("data-assigning", "");
  }

  private print(): void {
    this.refused.textContent = "";
    try {
      window.print();
    } catch {
      this.refused.textContent = this.say("print_refused");
    }
  }
}
