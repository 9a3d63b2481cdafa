// The quiz of a module: to practise one by one, to look beforehand what one knows, to be tested. Holds the page and the record together.

import { find, make } from "../platform/dom";
import type { Form } from "../course/draw";
import { keepModule, keptModule } from "../progress/keep";
import type { OpenAttempt } from "../progress/records";
import { after, begun, countOf, outcomeOf } from "./attempt";
import { outcomeSheet } from "./outcome";
import { settingOf } from "./setting";
import { sitting } from "./sitting";
import type { Room } from "./sitting";

export class Desk {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly standing = make("p", { class: "quiz-standing" });
  private readonly stage = make("div", { class: "attempt-stage", hidden: true });
  private readonly resume = make("p", { class: "resume", hidden: true });

  /** `practice` holds the page's own quiz, and `refresh` shows in it what an attempt has answered; `links` lead onward. */
  constructor(
    private readonly room: Room,
    private readonly place: HTMLElement,
    private readonly practice: { element: HTMLElement; refresh(): void },
    private readonly links: () => HTMLElement[],
  ) {
    const say = room.say;
    const ways = make("div", { class: "ways-to", role: "group", "aria-label": say("ways") });
    ways.append(this.way("all", () => this.showPractice(true)));
    for (const form of room.setting.forms) ways.append(this.way(form, () => this.start(form)));
    place.append(ways, this.standing, this.resume, this.stage);
    this.showPractice(false);
  }

  /** Goes on with what is open, or begins. */
  start(form: Form): void {
    const kept = keptModule(this.room.bank.module);
    const open = this.usable(kept.open);
    if (open && open.form === form) this.sit(open);
    else this.sit(begun(this.room.bank, this.room.setting, form, kept, new Date()));
  }

  private way(name: Form | "all", act: () => void): HTMLButtonElement {
    const total = this.practice.element.querySelectorAll("article[data-question]").length;
    const n = name === "all" ? total : countOf(this.room.bank, name);
    const exam = this.room.setting.exam && name === "quiz" ? "exam" : name;
    const button = make("button", { type: "button", class: "btn plain", "aria-pressed": "false" }, this.room.say(`way_${exam}`, { n }));
    button.addEventListener("click", act);
    this.buttons.set(name, button);
    return button;
  }

  private press(name: string): void {
    this.buttons.forEach((button, own) => button.setAttribute("aria-pressed", String(own === name)));
  }

  private showPractice(focus: boolean): void {
    this.press("all");
    this.stage.hidden = true;
    this.stage.textContent = "";
    this.practice.refresh();
    this.practice.element.hidden = false;
    this.tellStanding();
    if (focus) this.buttons.get("all")?.focus();
  }

  private tellStanding(): void {
    const say = this.room.say;
    const kept = keptModule(this.room.bank.module);
    const word = kept.best < 0 ? "standing_none" : kept.passed > 0 ? "standing_passed" : "standing";
    this.standing.textContent = say(word, { best: kept.best, n: kept.attempts });
    const open = this.usable(kept.open);
    this.resume.hidden = !kept.open;
    this.resume.textContent = "";
    if (!kept.open) return;
    if (!open) {
      this.resume.append(say("changed"));
      return;
    }
    const on = make("button", { type: "button", class: "btn" }, say("resume_button"));
    on.addEventListener("click", () => this.sit(open));
    this.resume.append(say("resume", { n: Object.keys(open.responses).length, what: say(`title_${open.form}`, { n: open.attempt }) }), " ", on);
  }

  /** An attempt at questions that have changed since cannot go on; it is let go when the next one begins. */
  private usable(open: OpenAttempt | undefined): OpenAttempt | undefined {
    return open && open.bank === this.room.bank.hash ? open : undefined;
  }

  private sit(open: OpenAttempt): void {
    const id = this.room.bank.module;
    const room = { ...this.room, setting: this.settingFor(open) };
    const hold = (now: OpenAttempt) => keepModule(id, { ...keptModule(id), open: now });
    hold(open);
    this.press(open.form);
    this.show(
      sitting(room, open, {
        hold,
        finish: (now) => this.finish(room, now),
        leave: () => this.showPractice(true),
      }),
    );
  }

  private settingFor(open: OpenAttempt): Room["setting"] {
    return (open.assignment || "") === this.room.setting.code ? this.room.setting : settingOf(this.room.bank, open.assignment, "");
  }

  private finish(room: Room, open: OpenAttempt): void {
    const now = new Date();
    const outcome = outcomeOf(room.bank, open, room.setting, now);
    keepModule(room.bank.module, after(keptModule(room.bank.module), open, outcome, now));
    this.standing.textContent = "";
    this.resume.hidden = true;
    const sheet = outcomeSheet(room, open, outcome, this.links(), { again: () => this.start(open.form), back: () => this.showPractice(true) });
    // What was answered stays below, marked, so that every reason can be read once more.
    const answers = find(".tried", this.stage);
    this.show(sheet);
    if (answers) sheet.append(make("h4", {}, room.say("your_answers")), answers);
  }

  private show(content: HTMLElement): void {
    this.practice.element.hidden = true;
    this.resume.hidden = true;
    this.stage.hidden = false;
    this.stage.replaceChildren(content);
    this.place.scrollIntoView({ behavior: "instant" });
    find("h3", content)?.focus({ preventScroll: true });
  }
}
