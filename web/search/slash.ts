// A key that works by itself everywhere must be one that can be switched off (WCAG 2.1.4); core/search.ts asks for what is kept here.

import { make } from "../platform/dom";
import { read, write } from "../platform/storage";
import type { Say } from "./say";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export function slashSwitch(say: Say): HTMLElement {
  const box = make("input", { type: "checkbox" });
  box.checked = read("slash", isBoolean) !== false;
  box.addEventListener("change", () => write("slash", box.checked));
  return make("p", { class: "choice slash" }, make("label", {}, box, make("span", {}, say("slash"))));
}
