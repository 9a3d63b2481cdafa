// The service worker. A new version gathers all that readers have stored before it says that it is there, and waits until it is taken;
// where nothing is stored it has nothing to wait for. It answers from the store only what is of its own version (answer.ts).

import { registerRoute } from "workbox-routing/registerRoute.js";
import { answer } from "./answer";
import { forgetOtherVersions, heldBefore } from "./held";
import { cacheName } from "./shelf";
import { shelves, store } from "./store";
import { hear } from "./talk";

declare const self: ServiceWorkerGlobalScope;

const OURS = ["common", "zh", "en", "rest", "held"].map(cacheName);

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(activate(event)));
self.addEventListener("message", (event) => event.waitUntil(hear(event)));
registerRoute((given) => given.sameOrigin && given.url.href.startsWith(self.registration.scope), (given) => answer(given.request));

async function install(event: ExtendableEvent): Promise<void> {
  const before = await heldBefore();
  if (before.length > 0) await store(before, event);
  else await self.skipWaiting();
}

async function activate(event: ExtendableEvent): Promise<void> {
  await self.clients.claim();
  for (const name of await self.caches.keys()) {
    if (isLeftBehind(name)) await self.caches.delete(name);
  }
  await forgetOtherVersions();
  for (const shelf of shelves) await shelf.clean(event);
}

/** Of this place, but of another format: an older worker's, whatever it was made with. */
function isLeftBehind(name: string): boolean {
  const scope = self.registration.scope;
  const isOfThisPlace = name.endsWith(`-${scope}`) || name.split("|")[1] === scope;
  return isOfThisPlace && /^(pujiang-|workbox-)/.test(name) && !OURS.includes(name);
}
