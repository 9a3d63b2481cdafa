// The files of the search by their names. What is missing or damaged is absent, and the reader is told.

export interface Shelf {
  /** The contents of files; a name whose file could not be had is not in the answer. */
  take(names: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}

/** Contents that must be text. */
export function textOf(files: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const content = files.get(name);
  return typeof content === "string" ? content : undefined;
}
