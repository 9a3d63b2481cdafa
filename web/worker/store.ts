// Storing parts, on a reader's wish or for a new version: one after the other, each once however many tabs ask for it.

import { held, mark } from "./held";
import { files, PARTS } from "./list";
import type { PartName } from "./list";
import { Shelf } from "./shelf";

export const shelves: readonly Shelf[] = PARTS.map((name) => new Shelf(name, files.parts[name]));

type Heard = (done: number, total: number) => void;
const hearing = new Set<Heard>();
let work: Promise<void> = Promise.resolve();

/** What every page needs comes with any part. */
export function store(wanted: readonly PartName[], event: ExtendableEvent, heard?: Heard): Promise<void> {
  if (heard) hearing.add(heard);
  const mine = work.catch(() => undefined).then(() => storeNow(wanted, event));
  work = mine;
  const end = (): void => {
    if (heard) hearing.delete(heard);
  };
  mine.then(end, end);
  return mine;
}

async function storeNow(wanted: readonly PartName[], event: ExtendableEvent): Promise<void> {
  const have = await held();
  const missing = shelves.filter((shelf) => (shelf.name === "common" || wanted.includes(shelf.name)) && !have.has(shelf.name));
  const total = missing.reduce((sum, shelf) => sum + shelf.size, 0);
  let done = 0;
  for (const shelf of missing) {
    await shelf.store(event, () => {
      done += 1;
      hearing.forEach((heard) => heard(done, total));
    });
    await mark(shelf.name);
  }
}
