// The shelf of the site: files are classic scripts that call `pujiangSearch`, because nothing else may be loaded from file://.

import { make } from "../platform/dom";
import type { Shelf } from "./shelf";

declare global {
  interface Window {
    pujiangSearch?: (name: string, size: number, data: unknown) => void;
  }
}

const PATIENCE = 15_000;
const AGAIN_AFTER = 3_000;

export class ScriptShelf implements Shelf {
  private readonly held = new Map<string, unknown>();
  private readonly coming = new Map<string, Promise<void>>();
  private readonly failed = new Map<string, number>();

  /** `folder` ends with a slash. */
  constructor(private readonly folder: string) {
    window.pujiangSearch = (name, size, data) => {
      const found = typeof data === "string" || Array.isArray(data) ? data.length : 0;
      if (found === size) this.held.set(name, data);
    };
  }

  async take(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    await Promise.all(names.map((name) => this.load(name)));
    const found = new Map<string, unknown>();
    for (const name of names) if (this.held.has(name)) found.set(name, this.held.get(name));
    return found;
  }

  /** Comes to an end in any case; what failed is tried again later, for the network may be back. */
  private load(name: string): Promise<void> {
    if (this.held.has(name) || Date.now() - (this.failed.get(name) ?? -AGAIN_AFTER) < AGAIN_AFTER) return Promise.resolve();
    const known = this.coming.get(name);
    if (known) return known;
    const address = `${this.folder}${name}.js`;
    const loading = new Promise<void>((done) => {
      const script = make("script", { src: address, charset: "utf-8" });
      const end = () => {
        window.clearTimeout(timer);
        window.removeEventListener("error", hush);
        script.remove();
        this.coming.delete(name);
        if (!this.held.has(name)) this.failed.set(name, Date.now());
        done();
      };
      // A file cut in the middle is no program: the reader gets a sentence, the console nothing. On disk browsers hide the file's name.
      const hush = (event: ErrorEvent) => {
        if (!event.filename || event.filename === script.src) event.preventDefault();
      };
      const timer = window.setTimeout(end, PATIENCE);
      window.addEventListener("error", hush);
      script.onload = end;
      script.onerror = end;
      document.head.append(script);
    });
    this.coming.set(name, loading);
    return loading;
  }
}
