// The menu on narrow screens. Without scripts it simply stands open; `data-scripted` on <html>
// (set in main.ts) is what lets the styles fold it.

import { find } from "../platform/dom";

export function mountMenu(): void {
  const button = find("[data-menu-button]");
  const menu = button && document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!button || !menu) return;

  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const set = (open: boolean) => {
    button.setAttribute("aria-expanded", String(open));
    menu.toggleAttribute("data-open", open);
  };
  set(false);

  button.addEventListener("click", () => set(!isOpen()));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    set(false);
    button.focus();
  });
  document.addEventListener("click", (event) => {
    const place = event.target as Node;
    // A link inside closes it too: links to a part of this page do not leave the page.
    const onLink = place instanceof Element && menu.contains(place) && place.closest("a");
    if (isOpen() && !button.contains(place) && (onLink || !menu.contains(place))) set(false);
  });
}
