// One question's life: to be answered → answered → again. Works in the static markup and adds to it.

import { make } from "../platform/dom";
import { choiceDesk } from "./choice-desk";
import { orderDesk } from "./order-desk";
import { remembered } from "./remember";
import type { Memory } from "./remember";
import { score } from "./score";
import { whyOf } from "./sheet";
import type { Sheet } from "./sheet";
import type { Ids } from "./trade";
import type { Say } from "./words";

export interface Player {
  /** Undefined until answered. */
  score(): number | undefined;
  reset(): void;
}

/** `memory`: what is known of the question; a review knows no answer before. */
export function play(sheet: Sheet, say: Say, changed: () => void, memory: Memory = remembered): Player {
  const question = sheet.question;
  const trade = sheet.trade;
  let reached: number | undefined;

  // Focusable, because the submit button goes away under the finger that pressed it.
  const result = make("p", { class: "result", role: "status", "aria-live": "polite", tabindex: "-1" });
  const tell = (sentence: string) => {
    // The same sentence twice is not spoken twice; a no-break space makes it another one.
    result.textContent = result.textContent === sentence ? sentence + "\u00a0" : sentence;
  };
  const desk = question.kind === "order" ? orderDesk(sheet, say, tell) : choiceDesk(sheet);
  const submit = make("button", { type: "submit", class: "btn" }, say("submit"));
  const again = make("button", { type: "button", class: "btn plain", hidden: true }, say("again"));
  build();

  function build(): void {
    const role = question.kind === "order" || question.kind === "multiple" ? "group" : "radiogroup";
    const form = make("form", { class: "play", autocomplete: "off" });
    const group = make("div", { role, "aria-labelledby": sheet.stem.id });
    sheet.list.before(form);
    if (desk.hint) {
      const hint = make("p", { class: "hint", id: `hint-${question.id}` }, say(desk.hint));
      group.setAttribute("aria-describedby", hint.id);
      form.append(hint);
    }
    group.append(sheet.list);
    form.append(group, result, make("p", { class: "actions" }, submit, again));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    again.addEventListener("click", () => {
      reset();
      desk.focus();
      changed();
    });
    if (sheet.answer) sheet.answer.hidden = true;
    const before = memory.recall(question);
    if (before) {
      desk.show(before);
      showResult(before);
    }
  }

  function send(): void {
    if (reached !== undefined) return;
    const response = desk.response();
    if (response.length === 0) return tell(say(desk.empty));
    memory.keep(question, response, score(question.kind, question.key, response, question.options));
    showResult(response);
    result.focus();
    changed();
  }

  function showResult(response: Ids): void {
    reached = score(question.kind, question.key, response, question.options);
    const verdict = reached === 1 ? { word: "right" } : trade.verdict(question.key, response);
    tell(say(verdict.word, verdict.values));
    result.classList.toggle("good", reached === 1);
    sheet.options.forEach((item, option) => {
      const mark = trade.mark(question.key, response, option);
      if (mark) {
        item.classList.add(mark.state);
        item.append(make("p", { class: "mark" }, say(mark.saying.word, mark.saying.values)));
      }
      const why = whyOf(sheet, option);
      if (why.length > 0) item.append(make("p", { class: "why" }, ...why));
    });
    setAnswered(true);
  }

  function reset(): void {
    if (reached === undefined) return;
    reached = undefined;
    memory.drop(question);
    sheet.options.forEach((item) => {
      item.classList.remove("right", "wrong", "missed");
      item.querySelectorAll(":scope > .mark, :scope > .why").forEach((part) => part.remove());
    });
    result.textContent = "";
    result.classList.remove("good");
    desk.show([]);
    setAnswered(false);
  }

  function setAnswered(answered: boolean): void {
    desk.lock(answered);
    submit.hidden = answered;
    again.hidden = !answered;
    if (!sheet.answer) return;
    sheet.answer.hidden = !answered;
    sheet.answer.removeAttribute("open");
  }

  return { score: () => reached, reset };
}
