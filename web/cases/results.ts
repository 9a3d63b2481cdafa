// What stands beside the menu: what was found, what is chosen, and the tiles; the page's own list while nothing is chosen.

import { find, findAll, make } from "../platform/dom";
import type { Tiles } from "./tiles";
import type { Say } from "./words";

const MOST = 40;
/** As many as any screen shows; the others follow once these are painted, or a click would wait for what nobody sees. */
const AT_ONCE = 10;

export interface Chip {
  facet: string;
  value: string;
  label: string;
  /** How many cases fit without it; told where none fits with it. */
  without: number | undefined;
}

export class Results {
  private readonly heading: HTMLElement;
  private readonly title: string;
  private readonly ownList: HTMLElement[];
  private readonly asked = make("p", { class: "caution", hidden: true });
  private readonly said = make("p", { class: "meta", role: "status" });
  private readonly chips = make("ul", { class: "chips", hidden: true });
  private readonly list = make("div", { class: "tiles", hidden: true });
  private readonly more = make("button", { type: "button", class: "btn plain", hidden: true });
  private left: number[] = [];
  private tiles: Tiles | undefined;
  private texts: readonly string[] | undefined;
  private frameAsked = 0;

  constructor(place: HTMLElement, private readonly say: Say, private readonly drop: (facet: string, value: string) => void, private readonly clear: () => void) {
    this.heading = find("h2", place) || place;
    this.heading.tabIndex = -1;
    this.title = this.heading.textContent || "";
    this.ownList = findAll(".tiles", place).concat(findAll(".pager"));
    this.chips.setAttribute("aria-label", say("chosen"));
    this.heading.after(this.asked, this.said, this.chips, this.list, this.more);
    this.more.addEventListener("click", () => this.showMore());
  }

  focus(): void {
    this.heading.focus();
    this.heading.scrollIntoView();
  }

  waiting(): void {
    this.frame(true);
    this.said.textContent = this.say("waiting");
  }

  failed(): void {
    this.frame(false);
    this.chips.hidden = true;
    this.said.textContent = this.say("failed");
  }

  /** What the address asked for in vain; empty: nothing. */
  unknown(sentence: string): void {
    this.asked.textContent = sentence;
    this.asked.hidden = sentence === "";
  }

  /** Nothing is chosen. The first time nobody needs to hear so. */
  everything(sentence: string): void {
    this.frame(false);
    this.said.textContent = sentence;
    this.showChips([]);
  }

  show(fitting: readonly number[], sentence: string, chips: readonly Chip[], tiles: Tiles): void {
    this.frame(true);
    this.said.textContent = fitting.length > 0 ? sentence : this.say("none");
    this.showChips(chips);
    this.tiles = tiles;
    this.left = fitting.slice();
    tiles.clear();
    this.append();
  }

  summaries(texts: readonly string[]): void {
    this.texts = texts;
    this.tiles?.fill(texts);
  }

  private frame(isChosen: boolean): void {
    window.cancelAnimationFrame(this.frameAsked);
    this.heading.textContent = isChosen ? this.say("found_title") : this.title;
    for (const own of this.ownList) own.hidden = isChosen;
    this.list.hidden = !isChosen;
    this.list.textContent = "";
    this.left = [];
    this.more.hidden = true;
  }

  private append(): void {
    const next = this.left.splice(0, MOST);
    this.put(next.slice(0, AT_ONCE));
    const rest = next.slice(AT_ONCE);
    if (rest.length > 0) this.frameAsked = window.requestAnimationFrame(() => (this.frameAsked = window.requestAnimationFrame(() => this.put(rest))));
    this.more.hidden = this.left.length === 0;
    this.more.textContent = this.say("more_cases", { n: Math.min(MOST, this.left.length) });
  }

  private put(numbers: readonly number[]): void {
    this.list.append(...numbers.map((number) => (this.tiles as Tiles).one(number, this.texts?.[number])));
  }

  private showMore(): void {
    const before = this.list.children.length;
    this.append();
    const first = this.list.children[before];
    if (first) find("a", first)?.focus();
  }

  private showChips(chips: readonly Chip[]): void {
    this.chips.textContent = "";
    this.chips.hidden = chips.length === 0;
    chips.forEach((chip, at) => this.chips.append(make("li", {}, this.chip(chip, at))));
    if (chips.length === 0) return;
    const clear = make("button", { type: "button", class: "clear" }, this.say("clear"));
    clear.addEventListener("click", () => {
      this.clear();
      this.heading.focus();
    });
    this.chips.append(make("li", {}, clear));
  }

  /** The pressed button goes away with its choice: the focus moves to the one that takes its place, or to what was found. */
  private chip(chip: Chip, at: number): HTMLElement {
    const button = make("button", { type: "button", class: "chip" });
    if (chip.without === undefined) {
      button.setAttribute("aria-label", `${this.say("drop")} ${chip.label}`);
      button.append(chip.label, make("span", { class: "cross", "aria-hidden": "true" }, "×"));
    } else {
      button.append(this.say("without", { chip: chip.label, n: chip.without }));
      button.classList.toggle("helps", chip.without > 0);
    }
    button.addEventListener("click", () => {
      this.drop(chip.facet, chip.value);
      (findAll(".chip", this.chips)[at] || this.heading).focus();
    });
    return button;
  }
}
