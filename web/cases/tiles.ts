// A case as a tile, the same as the page writes it (templates/tiles.html).

import { make } from "../platform/dom";
import type { Library } from "./types";
import type { Say } from "./words";

const TAGS = 3;

export class Tiles {
  private readonly paragraphs = new Map<number, HTMLElement>();

  /** `root`: from the page to the root of its language. Opened from disk, a folder would show its list of files: there links name the page. */
  constructor(private readonly library: Library, private readonly root: string, private readonly say: Say, private readonly page: string) {}

  one(number: number, summary?: string): HTMLElement {
    const library = this.library;
    const meta = make("p", { class: "meta" });
    const minutes = this.say("minutes", { n: library.minutes[number] || 0 });
    for (const part of [this.first("place", number), library.dates[number] || "", minutes]) meta.append(make("span", {}, part));
    const link = make("a", { href: `${this.root}cases/${library.ids[number]}/${this.page}` }, library.titles[number] || "");
    const paragraph = make("p", {}, summary || "");
    this.paragraphs.set(number, paragraph);
    return make("article", { class: "tile" }, meta, make("h3", {}, link), paragraph, this.tags(number));
  }

  /** Summaries come later than the rest: each goes to the tile that waits for it. */
  fill(texts: readonly string[]): void {
    this.paragraphs.forEach((paragraph, number) => (paragraph.textContent = texts[number] || ""));
  }

  clear(): void {
    this.paragraphs.clear();
  }

  private first(id: string, number: number): string {
    const facet = this.library.facets.find((one) => one.id === id);
    return facet?.names[facet.of[number]?.[0] ?? -1] || "";
  }

  private tags(number: number): HTMLElement {
    const tags = make("p", { class: "tags" });
    const facet = this.library.facets.find((one) => one.id === "mechanism");
    for (const at of (facet?.of[number] || []).slice(0, TAGS)) {
      const name = facet?.names[at] || "";
      const href = `${this.root}mechanisms/${facet?.values[at]}/${this.page}`;
      tags.append(facet?.pages[at] ? make("a", { class: "tag", href }, name) : make("span", { class: "tag" }, name));
    }
    return tags;
  }
}
