// One part of the site in a cache of its own, stored and cleaned by Workbox. Two versions of a file stand there side by side under keys
// that carry their content, so that a new version is gathered without touching the one that readers have.

import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import type { Part, PartName } from "./list";

declare const self: ServiceWorkerGlobalScope;

const FORMAT = "pujiang-offline-1";
/** Like a browser on a page: quick enough for who closes it soon, and no burden on a small server. */
const AT_ONCE = 4;

/** Caches belong to a whole origin, where other copies of the site may stand: their names carry the place. */
export const cacheName = (name: string): string => `${FORMAT}|${self.registration.scope}|${name}`;

export class Shelf {
  private readonly controller: PrecacheController;

  constructor(readonly name: PartName, private readonly part: Part) {
    this.controller = new PrecacheController({ cacheName: cacheName(name), fallbackToNetwork: false });
    this.controller.addToCacheList(part.files.map((file) => ({ url: file[0], revision: file[1].slice(0, 12), integrity: `sha256-${file[1]}` })));
  }

  get size(): number {
    return this.part.files.length;
  }

  get bytes(): number {
    return this.part.bytes;
  }

  has(address: string): boolean {
    return this.controller.getCacheKeyForURL(address) !== undefined;
  }

  match(address: string): Promise<Response | undefined> {
    return this.controller.matchPrecache(address);
  }

  /** Fetches what is missing. What was fetched before a failure stays for the next try; where there is no room left it is given back. */
  async store(event: ExtendableEvent, stored: () => void): Promise<void> {
    const fresh: string[] = [];
    const queue = Array.from(this.controller.getURLsToCacheKeys());
    const cache = await self.caches.open(cacheName(this.name));
    const known = new Set((await cache.keys()).map((request) => request.url));
    const next = async (): Promise<void> => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        if (!known.has(entry[1])) {
          await this.fetch(entry[0], entry[1], event);
          fresh.push(entry[1]);
        }
        stored();
      }
    };
    const stop = (error: unknown): never => {
      queue.length = 0;
      throw error;
    };
    const runs = await Promise.all(Array.from({ length: AT_ONCE }, () => next().catch(stop).then(() => undefined, (error: unknown) => error)));
    const fault = runs.find((one) => one !== undefined);
    if (fault === undefined) return;
    if (isFull(fault)) await Promise.all(fresh.map((key) => cache.delete(key)));
    throw fault;
  }

  /** Leaves nothing of other versions. */
  clean(event: ExtendableEvent): Promise<unknown> {
    return this.controller.activate(event);
  }

  /** `integrity`: what is not of this version, cut off or put in by somebody between is refused, and the whole version with it. */
  private async fetch(address: string, key: string, event: ExtendableEvent): Promise<void> {
    const integrity = this.controller.getIntegrityForCacheKey(key);
    const request = new Request(address, { cache: "no-cache", credentials: "same-origin", ...(integrity ? { integrity } : {}) });
    // Workbox stores only while a worker is being installed; a reader's wish to keep the site is no different.
    const installing = { type: "install", waitUntil: (work: Promise<unknown>) => event.waitUntil(work) } as ExtendableEvent;
    const both = this.controller.strategy.handleAll({ params: { cacheKey: key }, request, event: installing });
    await Promise.all(both);
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
