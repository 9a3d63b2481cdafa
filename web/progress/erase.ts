// Erasing everything: asked twice, with what will be lost and the text that would bring it back.

import { make } from "../platform/dom";
import type { Say } from "../platform/words";
import { changes, listed, textBox } from "./carry";
import { eraseEverything, everything, written } from "./keep";

export function eraseBox(say: Say, changed: () => void): HTMLElement {
  const ask = make("button", { type: "button", class: "btn plain" }, say("erase"));
  const status = make("p", { role: "status" });
  const asked = make("div", { class: "erase-asked", hidden: true, tabindex: "-1" });
  const place = make("div", { class: "erase" }, ask, asked, status);

  const close = (words: string): void => {
    asked.hidden = true;
    asked.replaceChildren();
    ask.hidden = false;
    status.textContent = words;
    ask.focus();
  };
  const button = (word: string, look: string, press: () => void): HTMLButtonElement => {
    const made = make("button", { type: "button", class: look }, say(word));
    made.addEventListener("click", press);
    return made;
  };
  const show = (...parts: Node[]): void => {
    asked.replaceChildren(...parts);
    asked.hidden = false;
    ask.hidden = true;
    asked.focus();
  };

  ask.addEventListener("click", () => {
    status.textContent = "";
    const all = everything();
    const list = listed(changes({ questions: {}, modules: {}, scenarios: {}, assignments: [] }, all), say);
    const own = written();
    if (!list && own === 0 && !all.place && all.assignments.length === 0) return close(say("erase_nothing"));
    const buttons = make("p", { class: "actions" }, button("erase_on", "btn plain", sure), button("erase_stop", "btn", () => close(say("erase_stopped"))));
    const parts = [make("p", {}, say("erase_lost", { list: list || say("erase_place") })), textBox(say, "text-before")];
    if (own > 0) parts.push(make("p", {}, say("erase_own", { n: own })));
    show(...parts, buttons);
  });

  function sure(): void {
    const erase = (): void => {
      eraseEverything();
      changed();
      close(say("erased"));
    };
    show(make("p", {}, say("erase_sure")), make("p", { class: "actions" }, button("erase_now", "btn plain", erase), button("erase_stop", "btn", () => close(say("erase_stopped")))));
  }

  return place;
}
