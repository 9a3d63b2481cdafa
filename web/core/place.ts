// Where the reader stopped, kept for 我的学习: once, when the page is left, never while it is read.

import { find, findAll } from "../platform/dom";
import { minuteOf } from "../progress/clock";
import { keepPlace } from "../progress/place";

const KINDS = ["page-module", "page-case", "page-principle"];

export function mountPlace(): void {
  if (!KINDS.some((kind) => document.body.classList.contains(kind))) return;
  const root = find(".bar .name")?.getAttribute("href");
  if (!root) return;
  const start = bare(new URL(root, window.location.href));
  const here = bare(new URL(window.location.href));
  const title = (find("h1")?.textContent || "").trim();
  if (!here.startsWith(start)) return;
  const keep = (): void => keepPlace({ address: here.slice(start.length), title, heading: heading(), at: minuteOf(new Date()) });
  // Phones put a page away without ever closing it; other browsers only tell that it is left.
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  window.addEventListener("pagehide", keep);
}

/** The id of the last heading above the middle of the window; empty at the top of the page. */
function heading(): string {
  const middle = window.innerHeight / 2;
  const passed = findAll("main h2[id], main h3[id]").filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top < middle);
  return window.scrollY > 0 ? passed[passed.length - 1]?.id || "" : "";
}

const bare = (url: URL): string => `${url.protocol}//${url.host}${url.pathname.replace(/index\.html$/, "")}`;
