// Folded boxes must not hide what a link points at, nor stay folded on paper.

import { findAll, targetOf } from "../platform/dom";

export function mountDetails(): void {
  openTarget();
  window.addEventListener("hashchange", openTarget);
  // A second press on the same link changes no address, so no hashchange comes.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link?.hash && link.hash === window.location.hash && link.pathname === window.location.pathname) openTarget();
  });
  unfoldForPrint();
}

function openTarget(): void {
  const target = window.location.hash ? targetOf(window.location.hash) : null;
  if (!target) return;
  let opened = false;
  for (let box: Element | null = target; box; box = box.parentElement) {
    if (!(box instanceof HTMLDetailsElement) || box.open) continue;
    box.open = true;
    opened = true;
  }
  // The browser scrolled before the box opened, so to the wrong place.
  if (opened) target.scrollIntoView();
}

function unfoldForPrint(): void {
  let unfolded: HTMLElement[] = [];
  window.addEventListener("beforeprint", () => {
    const folded = findAll('details:not([open]):not([data-print="closed"])');
    folded.forEach((box) => box.setAttribute("open", ""));
    // beforeprint can come twice without afterprint between (print preview cancelled): keep the first.
    unfolded = unfolded.concat(folded);
  });
  window.addEventListener("afterprint", () => {
    unfolded.forEach((box) => box.removeAttribute("open"));
    unfolded = [];
  });
}
