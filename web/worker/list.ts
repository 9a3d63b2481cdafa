// What this version of the site consists of. The build writes the list ahead of this script (scripts/staging/worker.py).

declare const self: ServiceWorkerGlobalScope & { pujiangFiles: Files };

/** An address from the root of the site (a folder's with its slash, "./" for the root), and its SHA-256 in base64. */
export type File = [address: string, hash: string];

export interface Part {
  files: File[];
  /** What storing it costs over the network, compressed. */
  bytes: number;
}

export interface Files {
  /** As it stands on every page. */
  build: string;
  /** Of the files themselves: what is stored under it is what the list says. */
  version: string;
  parts: Record<PartName, Part>;
}

/** What every page needs; the pages of a language with their search; what only some readers want. */
export type PartName = "common" | "zh" | "en" | "rest";

export const PARTS: readonly PartName[] = ["common", "zh", "en", "rest"];

export const files = self.pujiangFiles;
export const build = files.build;
export const version = files.version;
