// The page where a trainer assigns study. Everything chosen stands in the page's own fragment, so its address can be kept and opened again.

import { decodeAssignment, encodeAssignment, isFault, PASS_LEAST, PASS_MOST } from "../course/assignment";
import { written } from "../course/days";
import { carriedBy, carries, fragmentOf } from "../course/fragment";
import { find, make } from "../platform/dom";
import { putHash } from "../platform/hash";
import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";
import { dayOf, minuteOf } from "../progress/clock";
import { baseFrom, isLocal, MOST, settle } from "./choice";
import type { Fault } from "./choice";
import { Form } from "./form";
import { minutesOf } from "./notice";
import { Out } from "./out";

/** A page changes its address at most this often: browsers refuse to be hurried. */
const PAUSE = 300;
const ASSIGNED = "assigned/";

class Desk {
  private readonly say: Say;
  private readonly lang = document.documentElement.lang;
  private readonly form: Form;
  private readonly out: Out;
  /** What this page itself last wrote into its address. */
  private code = "";
  private timer = 0;
  private isAsked: boolean;

  constructor(private readonly element: HTMLFormElement, paper: HTMLElement) {
    this.say = wordsFrom(element.dataset["words"]);
    this.form = new Form(element, () => this.update());
    this.out = new Out(find("[data-out]", element) || element, paper, this.say);
    this.isAsked = this.askWhere();
    this.open();
    window.addEventListener("hashchange", () => {
      if (carries(window.location.hash) && carriedBy(window.location.hash).code !== this.code) this.open();
    });
  }

  /** Takes over what the address carries, and says what of it could not be taken. */
  private open(): void {
    window.clearTimeout(this.timer);
    const told: string[] = [];
    if (carries(window.location.hash)) {
      const found = decodeAssignment(carriedBy(window.location.hash).code);
      if (isFault(found)) told.push(this.say(found.fault === "newer" ? "opened_newer" : "opened_cut"));
      else {
        const lost = this.form.fill(found);
        if (lost > 0) told.push(this.say("opened_unknown", { n: lost }));
        this.code = carriedBy(window.location.hash).code;
      }
    }
    find("[data-opened]", this.element)?.replaceChildren(...told.map((sentence) => make("p", {}, sentence)));
    this.update(false);
  }

  /** `isChange`: the trainer has changed something, so the address follows. */
  private update(isChange = true): void {
    const today = dayOf(minuteOf(new Date()));
    const chosen = this.form.chosen();
    const settled = settle(this.form.filled(), today);
    const faults: Fault[] = settled.faults;
    const base = this.base();
    if (base === undefined) faults.push({ field: "base", word: "base" });
    const total = find("[data-total]", this.element);
    if (total) total.textContent = chosen.length > 0 ? this.say("total", { n: chosen.length, minutes: minutesOf(chosen) }) : this.say("total_none");
    this.form.tell(faults, (fault) => this.sentence(fault, today));
    const code = encodeAssignment(settled.assignment);
    if (isChange) this.remember(code);
    const link = `${base || ""}${ASSIGNED}${fragmentOf(code)}`;
    const why = chosen.length === 0 ? ["fault_nothing"] : [];
    if (faults.length > 0) why.push("fault_elsewhere");
    const sentences = why.map((word) => this.say(word));
    if (sentences.length === 0 && link.length > MOST) sentences.push(this.say("fault_long", { n: link.length, most: MOST }));
    if (sentences.length > 0) this.out.hold(sentences);
    else this.out.show({ assignment: settled.assignment, chosen, link, date: settled.assignment.due ? written(settled.assignment.due, today, this.lang) : "" });
  }

  private sentence(fault: Fault, today: number): string {
    return this.say(`fault_${fault.word}`, { least: PASS_LEAST, most: PASS_MOST, date: fault.day === undefined ? "" : written(fault.day, today, this.lang) });
  }

  private remember(code: string): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.code = code;
      putHash(fragmentOf(code));
    }, PAUSE);
  }

  /** A link to a folder, or to this computer, leads nobody anywhere: then the trainer is asked for the site's address. */
  private askWhere(): boolean {
    const isWeb = /^https?:$/.test(window.location.protocol);
    if (isWeb && !isLocal(window.location.hostname)) return false;
    const place = find("[data-where]", this.element);
    const why = find("[data-where-why]", this.element);
    if (place) place.hidden = false;
    if (why) why.textContent = this.say(isWeb ? "where_local" : "where_file");
    if (this.form.field("base").value === "") this.form.field("base").value = this.element.dataset["base"] || (isWeb ? this.here() : "");
    return true;
  }

  private base(): string | undefined {
    return this.isAsked ? baseFrom(this.form.field("base").value, this.lang) : this.here();
  }

  /** The root of this language, two steps up from this page. */
  private here(): string {
    return new URL("../../", window.location.href.replace(/[?#].*$/, "")).href;
  }
}

const element = find("form[data-assign]");
const paper = find("[data-sheet]");
// Where anything fails, the lists with their links stay.
if (element instanceof HTMLFormElement && paper) {
  try {
    new Desk(element, paper);
  } catch (error) {
    console.error(error);
  }
}
