// Light, dark or as the system has it. `data-mode` on <html> overrules the system; `auto` removes it.

import { find } from "../platform/dom";
import { read, write } from "../platform/storage";

type Mode = "auto" | "light" | "dark";

const isMode = (value: unknown): value is Mode => value === "auto" || value === "light" || value === "dark";

export function rememberedMode(): Mode {
  return read("mode", isMode) ?? "auto";
}

export function applyMode(mode: Mode): void {
  if (mode === "auto") delete document.documentElement.dataset["mode"];
  else document.documentElement.dataset["mode"] = mode;
}

/** The first press always changes what is seen: from `auto` it goes to the opposite of the system. */
export function nextMode(mode: Mode, systemIsDark: boolean): Mode {
  const round: Mode[] = systemIsDark ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
  return round[(round.indexOf(mode) + 1) % round.length] ?? "auto";
}

export function mountModeSwitch(): void {
  const button = find("[data-mode-switch]");
  if (!button) return;
  let mode = rememberedMode();
  label(button, mode);
  button.hidden = false;
  button.addEventListener("click", () => {
    mode = nextMode(mode, window.matchMedia("(prefers-color-scheme: dark)").matches);
    applyMode(mode);
    write("mode", mode);
    label(button, mode);
  });
}

// The words stand in the page's language on the button: data-word-auto, data-word-light, data-word-dark.
function label(button: HTMLElement, mode: Mode): void {
  button.dataset["choice"] = mode;
  const words = button.getAttribute(`data-word-${mode}`);
  if (!words) return;
  const place = find("[data-mode-label]", button);
  if (place) {
    place.textContent = words;
    return;
  }
  button.setAttribute("aria-label", words);
  button.title = words;
}
