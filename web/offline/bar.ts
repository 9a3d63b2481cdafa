// One quiet line at the foot of the window: a new version is there. Its words stand on the page's link to the worker.

import { find, make } from "../platform/dom";

const LATER = "pujiang:later";

/** Who said later is not asked again in this tab; the new version comes by itself once all tabs are closed. */
export function offerUpdate(take: () => void): void {
  const words = find("link[data-offline-script]")?.dataset || {};
  if (find(".newer") || saidLater()) return;
  const now = make("button", { type: "button", class: "btn" }, words["newerNow"] || "");
  const later = make("button", { type: "button", class: "btn plain" }, words["newerLater"] || "");
  const bar = make("div", { class: "newer", role: "status" }, make("p", {}, words["newer"] || ""), now, later);
  now.addEventListener("click", () => {
    now.disabled = true;
    take();
  });
  later.addEventListener("click", () => {
    bar.remove();
    sayLater();
  });
  document.body.append(bar);
}

function saidLater(): boolean {
  try {
    return window.sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function sayLater(): void {
  try {
    window.sessionStorage.setItem(LATER, "1");
  } catch {
    // Then the line comes back on the next page.
  }
}
