// The page about offline use: what is stored here now, and the buttons that change it.

import { find, make } from "../platform/dom";
import type { Whereabouts } from "../platform/whereabouts";
import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";
import { mountAsked } from "./asked";
import { activeOf, holdsPages } from "./site";
import type { Site } from "./site";
import { forget, isState, stateOf, store } from "./worker";
import type { Failure, Part, State } from "./worker";

const WORDS = [
  "file", "insecure", "unable", "preview", "refused", "nothing", "some", "all", "part_zh", "part_en", "part_rest", "joint", "store", "store_all", "size", "forget", "progress",
  "failed_full", "failed_network", "asked", "again", "newer", "newer_now", "newer_none", "newer_wait", "straight",
] as const;
const PARTS: readonly Part[] = ["zh", "en", "rest"];

export function mountDesk(place: HTMLElement, site: Site | undefined, where: Whereabouts): void {
  const say = wordsFrom(place.dataset["words"], WORDS);
  const status = make("p", { class: "offline-state", role: "status" });
  place.replaceChildren(status);
  if (where !== "able" || !site) status.textContent = say(where === "able" ? "unable" : where);
  else new Desk(place, status, site, say).begin();
}

class Desk {
  private readonly fault = make("p", { class: "caution", role: "alert", hidden: true });
  private readonly bar = make("progress", { hidden: true });
  private readonly buttons = make("p", { class: "actions" });

  constructor(private readonly place: HTMLElement, private readonly status: HTMLElement, private readonly site: Site, private readonly say: Say) {
    place.append(this.bar, this.fault, this.buttons);
  }

  begin(): void {
    mountAsked(this.place, this.site, this.say);
    void this.look();
  }

  private async look(): Promise<void> {
    // Before the reader has asked for anything, only a worker that is there already is asked.
    const registration = await navigator.serviceWorker.getRegistration(this.site.root).catch(() => undefined);
    this.show(await stateOf(registration?.active));
  }

  private show(state: State | undefined): void {
    const say = this.say;
    const has = (part: Part): boolean => state !== undefined && state.held.includes(part);
    const names = PARTS.filter(has).map((part) => say(`part_${part}`));
    this.status.textContent = names.length === PARTS.length ? say("all") : names.length > 0 ? say("some", { parts: names.join(say("joint")) }) : say("nothing");
    this.buttons.replaceChildren();
    const lang = this.site.lang;
    if (!has(lang)) this.offer(say("store"), [lang], state);
    if (names.length < PARTS.length) this.offer(say("store_all"), PARTS, state, has(lang) ? "btn" : "btn plain");
    if (state && (holdsPages(state) || state.held.length > 0)) {
      const button = make("button", { type: "button", class: "btn plain" }, say("forget"));
      button.addEventListener("click", () => void this.forget());
      this.buttons.append(button);
    }
  }

  /** A button with what it costs, where that is known. */
  private offer(words: string, parts: readonly Part[], state: State | undefined, look = "btn"): void {
    const all: readonly Part[] = (["common"] as readonly Part[]).concat(parts);
    const bytes = all.reduce((sum, part) => sum + (state && !state.held.includes(part) ? state.bytes[part] : 0), 0);
    const size = bytes > 0 ? ` ${this.say("size", { n: (bytes / 1_000_000).toFixed(1) })}` : "";
    const button = make("button", { type: "button", class: look }, words + size);
    button.addEventListener("click", () => void this.store(parts));
    this.buttons.append(button);
  }

  private async store(parts: readonly Part[]): Promise<void> {
    this.busy(true);
    const worker = await activeOf(this.site).catch(() => undefined);
    const found = worker ? await store(worker, parts, (done, total) => this.progress(done, total)) : "refused";
    this.busy(false);
    if (found !== "refused" && isState(found)) this.show(found);
    else {
      await this.look();
      this.tell(found);
    }
    find("button", this.buttons)?.focus();
  }

  private async forget(): Promise<void> {
    const worker = await activeOf(this.site);
    if (worker) await forget(worker);
    await this.look();
    find("button", this.buttons)?.focus();
  }

  private busy(isBusy: boolean): void {
    this.fault.hidden = true;
    this.bar.hidden = !isBusy;
    this.bar.removeAttribute("value");
    this.bar.setAttribute("aria-label", this.status.textContent || "");
    this.buttons.hidden = isBusy;
  }

  private progress(done: number, total: number): void {
    this.bar.max = total;
    this.bar.value = done;
    // Said now and then, or a screen reader would speak without end.
    if (done === total || done % 25 === 1) this.status.textContent = this.say("progress", { done, total });
  }

  private tell(why: Failure | "refused"): void {
    this.fault.hidden = false;
    this.fault.textContent = why === "refused" ? this.say("refused") : this.say(`failed_${why}`);
  }
}
