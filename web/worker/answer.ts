// What a request gets. Once a language is stored whole, readers see this version and nothing else until they take the next one:
// its pages come from the store, and a page of another version, met on the network, is not shown but announced.

import { held } from "./held";
import { build } from "./list";
import type { Shelf } from "./shelf";
import { shelves } from "./store";

declare const self: ServiceWorkerGlobalScope;

const OF_BUILD = /<link rel="manifest"[^>]* data-build="([^"]*)"/;

/** `address`: without question and place, for a page's own script reads those; a page may also be named by its file. */
function addressOf(request: Request): string {
  const url = new URL(request.url);
  return url.origin + url.pathname.replace(/\/index\.html$/, "/");
}

export async function answer(request: Request): Promise<Response> {
  const address = addressOf(request);
  const shelf = shelves.find((one) => one.has(address));
  const have = await held();
  if (shelf && have.has(shelf.name)) {
    const stored = await shelf.match(address);
    if (stored) return stored;
  }
  try {
    const found = await fetch(request);
    return request.mode === "navigate" && have.size > 1 && (await isOtherVersion(found)) ? elsewhere(address, "newer") : found;
  } catch (error) {
    return withoutNetwork(request, address, shelf, error);
  }
}

async function withoutNetwork(request: Request, address: string, shelf: Shelf | undefined, error: unknown): Promise<Response> {
  // Half a version is of use too when there is nothing else; what it holds is of one version all the same.
  const partly = shelf && (await shelf.match(address));
  if (partly) return partly;
  const page = placeOf(address);
  if (request.mode === "navigate" && shelves.some((one) => one.has(page)) && address !== page && (await isStored(page))) return elsewhere(address, "asked");
  throw error;
}

async function isStored(page: string): Promise<boolean> {
  const found = await Promise.all(shelves.map((one) => one.match(page)));
  return found.some((one) => one !== undefined);
}

/** Of ours, and not of this version. Other applications on the same origin are none of our business. */
async function isOtherVersion(response: Response): Promise<boolean> {
  if (!response.ok || !/^text\/html/.test(response.headers.get("Content-Type") || "")) return false;
  const named = OF_BUILD.exec(await response.clone().text());
  return named !== null && named[1] !== build;
}

/** The page about offline use, in the language that was asked for. */
function placeOf(address: string): string {
  const scope = self.registration.scope;
  return `${scope}${address.startsWith(`${scope}en/`) ? "en/" : ""}offline/`;
}

function elsewhere(address: string, why: "asked" | "newer"): Response {
  const path = address.slice(self.registration.scope.length);
  return Response.redirect(`${placeOf(address)}?${why}=${encodeURIComponent(path)}`, 302);
}
