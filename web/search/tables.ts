// The small tables that only some questions need: loaded when first asked for, kept once they could be had.

import { readSayings } from "./asking";
import type { Saying } from "./asking";
import { NO_FOLD, normal, readFold } from "./normal";
import type { Fold } from "./normal";
import { textOf } from "./shelf";
import type { Shelf } from "./shelf";
import { readSounds } from "./sounds";
import type { Sounds } from "./sounds";

export class Tables {
  private folding: Fold | undefined;
  private said: Saying[] | undefined;
  private heard: Sounds | undefined;

  constructor(private readonly shelf: Shelf) {}

  /** Traditional characters → simplified ones. */
  async fold(): Promise<Fold> {
    const written = this.folding ? undefined : textOf(await this.shelf.take(["fold"]), "fold");
    if (written !== undefined) this.folding = readFold(written);
    return this.folding || NO_FOLD;
  }

  /** Words of readers → words of this site. */
  async sayings(): Promise<Saying[]> {
    const written = this.said ? undefined : textOf(await this.shelf.take(["say"]), "say");
    if (written !== undefined) this.said = readSayings(written, normal);
    return this.said || [];
  }

  /** Names and how they sound; undefined where they could not be had. */
  async sounds(): Promise<Sounds | undefined> {
    if (this.heard) return this.heard;
    const files = await this.shelf.take(["names", "sounds"]);
    const names = textOf(files, "names");
    const characters = textOf(files, "sounds");
    if (names !== undefined && characters !== undefined) this.heard = readSounds(names, characters);
    return this.heard;
  }
}
