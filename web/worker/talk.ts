// What pages ask of the worker (web/offline/worker.ts). Each question brings a port for the answers.

import { forgetAll, held } from "./held";
import { build, PARTS } from "./list";
import type { PartName } from "./list";
import { cacheName, isFull } from "./shelf";
import { shelves, store } from "./store";

declare const self: ServiceWorkerGlobalScope;

export async function hear(event: ExtendableMessageEvent): Promise<void> {
  const asked = event.data as { type?: unknown; parts?: unknown } | null;
  const say = (words: object): void => event.ports[0]?.postMessage(words);
  const type = asked && typeof asked === "object" ? asked.type : undefined;
  if (type === "state") say(await state());
  else if (type === "accept") await self.skipWaiting();
  else if (type === "forget") {
    await forgetAll();
    await Promise.all(PARTS.map((part) => self.caches.delete(cacheName(part))));
    say(await state());
  } else if (type === "store") {
    const wanted = Array.isArray(asked?.parts) ? PARTS.filter((part) => (asked.parts as unknown[]).includes(part)) : [];
    try {
      await store(wanted, event, (done, total) => say({ done, total }));
      say(await state());
    } catch (error) {
      say({ failed: isFull(error) ? "full" : "network" });
    }
  }
}

async function state(): Promise<{ build: string; held: PartName[]; bytes: Record<string, number> }> {
  const bytes: Record<string, number> = {};
  for (const shelf of shelves) bytes[shelf.name] = shelf.bytes;
  return { build, held: Array.from(await held()), bytes };
}
