// Up and down by the keyboard.

import { findAll } from "../platform/dom";

/** The arrows move between the box and what stands below it; Enter then follows the link that has the focus. */
export function moveByArrows(root: HTMLElement, box: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const stops = [box as HTMLElement].concat(findAll("a[data-result], button.ask, .everything a", root));
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const goal = stops[event.key === "ArrowDown" ? Math.min(at + 1, stops.length - 1) : Math.max(at - 1, 0)];
    goal?.focus();
  });
}
