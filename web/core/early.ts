// Ahead of everything else: a page remembered as dark or large must not be painted light or small first. As short as can be, for it stands in the way of the first paint.

import { PREFIX } from "../platform/keys";
import { ASKED } from "./asked";

const root = document.documentElement;
const asked = ASKED.exec(location.search);
let big = asked ? asked[1] : "";
try {
  const mode = localStorage.getItem(PREFIX + "mode") || "";
  if (/^"(dark|light)"$/.test(mode)) root.setAttribute("data-mode", mode.slice(1, -1));
  if (!asked && localStorage.getItem(PREFIX + "big") === "true") big = "1";
} catch {
  // Nothing is remembered here; core.js tells the reader where that matters.
}
if (big === "1") root.setAttribute("data-big", "");
