// The site as one installation: where its worker stands, which version this page is of, and how it moves to the next one.

import { find } from "../platform/dom";
import { stateOf } from "./worker";
import type { Part, State } from "./worker";

export interface Site {
  /** From this page to the root of the whole site, which the worker governs. */
  root: string;
  lang: "zh" | "en";
  build: string;
  /** What the reader sees once another version has taken over: this page anew, or the one that was asked for. */
  follow: () => void;
}

export function siteOfPage(): Site | undefined {
  const link = find("link[data-offline-script]");
  const worker = link?.dataset["offlineWorker"];
  if (!link || !worker) return undefined;
  return { root: new URL(worker, window.location.href).href.replace(/[^/]*$/, ""), lang: /^en/.test(document.documentElement.lang) ? "en" : "zh", build: link.dataset["build"] || "", follow: () => window.location.reload() };
}

export function register(site: Site): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${site.root}sw.js`, { scope: site.root });
}

export async function activeOf(site: Site): Promise<ServiceWorker | undefined> {
  await register(site);
  return (await navigator.serviceWorker.ready).active || undefined;
}

/** Another version has taken over and holds what readers see from now on: a page of this one would be the odd one out. */
export async function followVersion(site: Site): Promise<void> {
  const state = await stateOf(navigator.serviceWorker.controller);
  if (state && holdsPages(state) && state.build !== site.build) site.follow();
}

export const holdsPages = (state: State): boolean => state.held.some((part) => part === "zh" || part === "en");

/** Kept without being asked: the first language that is read here, and the browser's own. */
export function isOwnLanguage(state: State, lang: Part): boolean {
  return !holdsPages(state) || (navigator.languages[0] || "").slice(0, 2) === lang;
}

/** Calls back once a new version is ready and waits. */
export function whenWaiting(registration: ServiceWorkerRegistration, ready: (worker: ServiceWorker) => void): void {
  const look = (): void => {
    if (registration.waiting && registration.active) ready(registration.waiting);
  };
  const follow = (): void => registration.installing?.addEventListener("statechange", look);
  look();
  follow();
  registration.addEventListener("updatefound", follow);
}

export function accept(worker: ServiceWorker): void {
  worker.postMessage({ type: "accept" });
}
