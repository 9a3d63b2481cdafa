// A key that works by itself everywhere must be one that can be switched off (WCAG 2.1.4); core/search.ts asks for what is kept here.

import { make } from "../platform/dom";
import { read, write } from "../platform/storage";
import type { Say } from "./say";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export function slashSwitch(say: Say): HTMLElement {
  const button = make("button", { type: "button" });
  const isOn = () => read("slash", isBoolean) !== false;
  const show = () => (button.textContent = say(isOn() ? "slash_on" : "slash_off"));
  button.addEventListener("click", () => {
    write("slash", !isOn());
    show();
  });
  show();
  return make("p", { class: "slash" }, button);
}
