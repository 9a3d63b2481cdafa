// Large text: `data-big` on <html>. `?big=1` in the address asks for it and `?big=0` for the usual size, so that either can be handed on; kept until changed.

import { find } from "../platform/dom";
import { isBoolean, isRefused, read, write } from "../platform/storage";
import { ASKED } from "./asked";

export function rememberedBig(): boolean {
  const asked = ASKED.exec(window.location.search);
  if (asked) write("big", asked[1] === "1");
  return read("big", isBoolean) ?? false;
}

export function applyBig(isBig: boolean): void {
  document.documentElement.toggleAttribute("data-big", isBig);
}

export function mountBigSwitch(): void {
  const button = find("[data-big-switch]");
  const show = (isBig: boolean): void => {
    applyBig(isBig);
    button?.setAttribute("aria-pressed", String(isBig));
  };
  show(isApplied());
  if (button) button.hidden = false;
  button?.addEventListener("click", () => {
    const isBig = !isApplied();
    write("big", isBig);
    askAnew(isBig);
    show(isBig);
  });
  // Back to a page that the browser had put aside as it was.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) show(read("big", isBoolean) ?? false);
  });
  document.addEventListener("click", carry);
}

function isApplied(): boolean {
  return document.documentElement.hasAttribute("data-big");
}

/** Else the address would overrule the switch when the page is opened again; where nothing can be kept, it is what keeps the choice. */
function askAnew(isBig: boolean): void {
  const parts = window.location.search.slice(1).split("&").filter((part) => part && !ASKED.test(`?${part}`));
  if (isBig && isRefused()) parts.push("big=1");
  const rest = parts.length > 0 ? `?${parts.join("&")}` : "";
  try {
    if (rest !== window.location.search) window.history.replaceState(window.history.state, "", window.location.pathname + rest + window.location.hash);
  } catch {
    // Some shells allow no change of a file's address; the switch works all the same until the page is left.
  }
}

/** Where nothing can be kept, the address carries the choice from page to page. */
function carry(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.getAttribute("href") || !isRefused() || !isApplied()) return;
  const isOurs = link.protocol === window.location.protocol && link.host === window.location.host;
  const leads = link.pathname !== window.location.pathname || !link.hash;
  if (isOurs && leads && !ASKED.test(link.search)) link.search += `${link.search ? "&" : "?"}big=1`;
}
