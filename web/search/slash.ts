// The switch of the key that opens the search.

import { make } from "../platform/dom";
import { letSlashOpen, slashOpens } from "../platform/slash";
import type { Say } from "./say";

export function slashSwitch(say: Say): HTMLElement {
  const button = make("button", { type: "button" });
  const show = () => (button.textContent = say(slashOpens() ? "slash_on" : "slash_off"));
  button.addEventListener("click", () => {
    letSlashOpen(!slashOpens());
    show();
  });
  show();
  return make("p", { class: "slash" }, button);
}
