// The way to the site without a network. What it takes is loaded when the page is done and the reader is reading: nothing waits for it.

import { find, make } from "../platform/dom";
import { whereabouts } from "../platform/whereabouts";

const PAUSE = 2_000;

export function mountOffline(): void {
  const script = find("link[data-offline-script]")?.dataset["offlineScript"];
  // The page about offline use names the script itself.
  if (!script || find("[data-offline-page]") || whereabouts() !== "able") return;
  const load = (): void => void window.setTimeout(() => document.head.append(make("script", { src: script })), PAUSE);
  if (document.readyState === "complete") load();
  else window.addEventListener("load", load);
}
