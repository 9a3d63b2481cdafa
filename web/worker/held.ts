// Which parts of which version are stored whole. A mark is set when the last file has come, so that half a version is never taken for one.

import { PARTS, version } from "./list";
import type { PartName } from "./list";
import { cacheName } from "./shelf";

declare const self: ServiceWorkerGlobalScope;

const PART = "part";
const VERSION = "version";
let known: Promise<Set<PartName>> | undefined;

const open = (): Promise<Cache> => self.caches.open(cacheName("held"));

function markOf(part: PartName): string {
  return `${self.registration.scope}?${PART}=${part}&${VERSION}=${version}`;
}

/** Parts of this version that are stored whole. */
export function held(): Promise<Set<PartName>> {
  known = known || marks().then((all) => new Set(all.filter((one) => one.version === version).map((one) => one.part)));
  return known;
}

/** Parts that are stored whole in any version: what a new one must bring as well. */
export async function heldBefore(): Promise<PartName[]> {
  const all = await marks();
  return PARTS.filter((part) => all.some((one) => one.part === part));
}

export async function mark(part: PartName): Promise<void> {
  await (await open()).put(markOf(part), new Response(""));
  (await held()).add(part);
}

export async function forgetOtherVersions(): Promise<void> {
  const cache = await open();
  for (const request of await cache.keys()) {
    if (new URL(request.url).searchParams.get(VERSION) !== version) await cache.delete(request);
  }
}

export async function forgetAll(): Promise<void> {
  (await held()).clear();
  await self.caches.delete(cacheName("held"));
}

async function marks(): Promise<{ part: PartName; version: string }[]> {
  const found = [];
  for (const request of await (await open()).keys()) {
    const asked = new URL(request.url).searchParams;
    found.push({ part: asked.get(PART) as PartName, version: asked.get(VERSION) || "" });
  }
  return found;
}
