// The finder's data: what a script put on the shelf.

import { loaded } from "../platform/loaded";

interface Shelf {
  pujiang?: Record<string, unknown>;
}

/** What the script at `address` put on the shelf under `name`; undefined where it did not come or could not be read. */
export async function load(address: string, name: string): Promise<unknown> {
  return (await loaded(address)) ? (window as unknown as Shelf).pujiang?.[name] : undefined;
}
