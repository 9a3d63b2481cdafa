// A list put in order with two buttons an item; arrow keys on either do the same.

import { make } from "../platform/dom";
import type { Desk } from "./desk";
import { moved } from "./order";
import { textOf } from "./sheet";
import type { Sheet } from "./sheet";
import type { Say } from "./words";

export function orderDesk(sheet: Sheet, say: Say, tell: (sentence: string) => void): Desk {
  const written = Array.from(sheet.options.keys());
  let arrangement = [...written];
  let locked = false;
  const moves = new Map<string, { up: HTMLButtonElement; down: HTMLButtonElement; box: HTMLElement }>();

  sheet.options.forEach((item, option) => {
    const text = textOf(item);
    const button = (word: "move_up" | "move_down", sign: string, step: -1 | 1) => {
      const made = make("button", { type: "button", class: word.replace("_", "-"), "aria-label": say(word, { text }) }, sign);
      made.addEventListener("click", () => move(option, step, made));
      return made;
    };
    const up = button("move_up", "↑", -1);
    const down = button("move_down", "↓", 1);
    const box = make("span", { class: "moves" }, up, down);
    box.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault(); // the page must not scroll away under the item
      move(option, event.key === "ArrowUp" ? -1 : 1, event.target as HTMLElement);
    });
    item.append(box);
    moves.set(option, { up, down, box });
  });
  place();

  function move(option: string, step: -1 | 1, button: HTMLElement): void {
    if (locked) return;
    arrangement = moved(arrangement, option, step);
    place();
    button.focus(); // moving the item in the document took the focus away
    const item = sheet.options.get(option);
    const values = { text: item ? textOf(item) : "", place: arrangement.indexOf(option) + 1, total: arrangement.length };
    tell(say("moved", values));
  }

  function place(): void {
    arrangement.forEach((option, index) => {
      const item = sheet.options.get(option);
      const buttons = moves.get(option);
      if (item) sheet.list.append(item);
      // Not `disabled`: that would throw the focus out at either end.
      buttons?.up.setAttribute("aria-disabled", String(index === 0));
      buttons?.down.setAttribute("aria-disabled", String(index === arrangement.length - 1));
    });
  }

  return {
    hint: "hint_order",
    role: "group",
    refuse: () => undefined, // every arrangement is an answer, the one the page wrote too
    response: () => [...arrangement],
    show(response) {
      arrangement = [...(response.length > 0 ? response : written)];
      place();
    },
    lock(now) {
      locked = now;
      moves.forEach((buttons) => (buttons.box.hidden = now));
    },
    focus: () => moves.get(arrangement[0] ?? "")?.down.focus(),
  };
}
