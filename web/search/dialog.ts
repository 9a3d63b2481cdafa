// The box that `/`, Ctrl-K and the header's button open on every page.

import { teller } from "../platform/announce";
import { make } from "../platform/dom";
import { moveByArrows } from "./arrows";
import { Desk } from "./desk";
import type { Engine } from "./ask";
import type { Place } from "./place";
import { remember } from "./recent";
import type { Say } from "./say";
import { slashSwitch } from "./slash";

const MOST = 8;

/** Where nothing can be kept, the address holds the choice of large text (core/big.ts) and must go on holding it. */
const askedBig = (): string => (/[?&]big=1(?=&|$)/.test(window.location.search) ? "&big=1" : "");

/** Opens the dialog; made when first asked for. */
export function dialogFor(place: Place, engine: Engine, say: Say): () => void {
  const box = make("input", { type: "search", id: "search-box", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search", placeholder: say("placeholder") });
  const shut = make("button", { type: "button", class: "shut", "aria-label": say("shut") });
  const form = make("form", { class: "search-form", role: "search" }, make("label", { for: "search-box", class: "off-screen" }, say("label")), box, shut);
  const status = make("p", { class: "found-count" });
  const results = make("div", { class: "search-answer" });
  const dialog = make("dialog", { class: "search-dialog", "aria-label": say("label") }, form, status, results, slashSwitch(say));
  document.body.append(dialog);
  const desk = new Desk({ place, engine, say, box, tell: teller(status), results, most: MOST, withKinds: false, asked: () => undefined });
  moveByArrows(dialog, box);
  shut.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    // A press on the dialog itself is one beside its contents; a followed link may lead to a place on this very page.
    if (event.target === dialog || (event.target instanceof Element && event.target.closest("a"))) dialog.close();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!box.value.trim()) return;
    remember(box.value);
    window.location.href = place.to(`search/?q=${encodeURIComponent(box.value)}${askedBig()}`);
  });
  let before: Element | null = null;
  // Browsers older than 2021 leave the focus nowhere.
  dialog.addEventListener("close", () => {
    if (before instanceof HTMLElement && (!document.activeElement || document.activeElement === document.body)) before.focus();
  });
  return () => {
    if (dialog.open) return;
    before = document.activeElement;
    dialog.showModal();
    box.focus();
    box.select();
    void desk.answer();
  };
}
