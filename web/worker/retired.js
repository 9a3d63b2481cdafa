// What the preview server gives in the place of sw.js: it takes the one that is there away, with all that it stored, and shows the pages anew.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  await self.clients.claim();
  await empty();
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
  // The one before may have been writing until its last page was gone.
  await empty();
}

async function empty() {
  for (const name of await self.caches.keys()) {
    if (name.includes(self.registration.scope)) await self.caches.delete(name);
  }
}
