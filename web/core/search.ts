// The way to the search from every page: its button, `/` and Ctrl-K. The search itself is loaded when first asked for.

import { find, make } from "../platform/dom";
import { slashOpens } from "../platform/slash";

const EDITABLE = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

export function mountSearch(): void {
  const link = find("a[data-search-open]") as HTMLAnchorElement | null;
  const script = link?.dataset["searchScript"];
  if (!link || !script) return;
  const isOwnPage = find("[data-search-page]") !== null;
  const hasDialog = typeof HTMLDialogElement === "function" && typeof HTMLDialogElement.prototype.showModal === "function";
  let isComing = isOwnPage;
  if (!isOwnPage && hasDialog) link.setAttribute("aria-haspopup", "dialog");

  const open = () => {
    if (!isOwnPage && !hasDialog) window.location.href = link.href;
    else if (isComing) document.dispatchEvent(new CustomEvent("search-open"));
    else {
      isComing = true;
      link.dataset["wanted"] = "";
      const tag = make("script", { src: script });
      // Without the script the page of the search still leads to every index.
      tag.onerror = () => (window.location.href = link.href);
      document.head.append(tag);
    }
  };
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey;
    const isWriting = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
    if (!isShortcut && (!isSlash || isWriting || !slashOpens())) return;
    event.preventDefault();
    open();
  });
}
