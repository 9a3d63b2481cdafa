// One question's life: to be answered → answered → marked → again. Works in the static markup and adds to it.

import { make } from "../platform/dom";
import { choiceDesk } from "./choice-desk";
import { freeId } from "./free-id";
import { clearMarks, markOptions } from "./marking";
import { matchDesk } from "./match-desk";
import type { Memory, Player, PlayOptions } from "./options";
import { orderDesk } from "./order-desk";
import * as remembered from "./remember";
import { score } from "./score";
import { arrange } from "./sheet";
import type { Sheet } from "./sheet";
import type { Ids } from "./trade";
import type { Say } from "./words";

/** `changed` is called whenever an answer was sent, marked or taken back by the learner. */
export function play(sheet: Sheet, say: Say, changed: () => void, options: PlayOptions = {}): Player {
  const question = sheet.question;
  const memory: Memory = options.memory ?? remembered;
  const isLater = options.reveal === "later";
  let sent: Ids | undefined;
  let reached: number | undefined;
  if (options.order) arrange(sheet, options.order);

  // Focusable, because the submit button goes away under the finger that pressed it.
  const result = make("p", { class: "result", role: "status", "aria-live": "polite", tabindex: "-1" });
  const tell = (sentence: string) => {
    // The same sentence twice is not spoken twice; a no-break space makes it another one.
    result.textContent = result.textContent === sentence ? sentence + "\u00a0" : sentence;
  };
  const isWaiting = () => sent !== undefined && reached === undefined;
  const desk = deskFor((sentence) => tell(isWaiting() ? `${sentence} ${say("unsent")}` : sentence));
  const submit = make("button", { type: "submit", class: "btn" }, say("submit"));
  const again = make("button", { type: "button", class: "btn plain", hidden: true }, say("again"));
  build();

  function deskFor(moved: (sentence: string) => void) {
    if (question.kind === "order") return orderDesk(sheet, say, moved);
    return question.kind === "match" ? matchDesk(sheet, say) : choiceDesk(sheet);
  }

  function build(): void {
    const form = make("form", { class: "play", autocomplete: "off" });
    const group = make("div", { role: desk.role, "aria-labelledby": sheet.stem.id });
    sheet.list.before(form);
    if (desk.hint) {
      const hint = make("p", { class: "hint", id: freeId(`hint-${question.id}`) }, say(desk.hint));
      group.setAttribute("aria-describedby", hint.id);
      form.append(hint);
    }
    group.append(sheet.list);
    form.append(group, result, make("p", { class: "actions" }, submit, again));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    form.addEventListener("change", () => {
      if (isWaiting()) tell(say("unsent"));
    });
    again.addEventListener("click", () => {
      reset();
      desk.focus();
      changed();
    });
    if (sheet.answer) sheet.answer.hidden = true;
    recall();
  }

  function recall(): void {
    const kept = memory.recall(question);
    // What is the same stays as it stands, and so does what is ticked and not sent.
    if (!kept || (sent && kept.join() === sent.join())) return;
    if (reached !== undefined) unmark();
    sent = kept;
    desk.show(kept);
    settle();
  }

  function send(): void {
    if (reached !== undefined) return;
    const missing = desk.refuse();
    if (missing) return tell(say(missing));
    sent = desk.response();
    memory.keep(question, sent, scoreOf(sent));
    settle();
    if (reached !== undefined) result.focus();
    changed();
  }

  function scoreOf(response: Ids): number {
    return score(question.kind, question.key, response, question.options);
  }

  function settle(): void {
    if (isLater) tell(say("noted"));
    else mark();
  }

  function mark(): void {
    const response = sent ?? [];
    reached = scoreOf(response);
    const verdict = reached === 1 ? { word: "right" } : sent ? sheet.trade.verdict(question.key, sent) : { word: "unanswered" };
    tell(say(verdict.word, verdict.values));
    result.classList.toggle("good", reached === 1);
    markOptions(sheet, desk, say, response);
    setMarked(true);
  }

  function reveal(): void {
    if (reached !== undefined) return;
    desk.show(sent ?? []);
    mark();
  }

  function reset(): void {
    if (sent === undefined && reached === undefined) return;
    sent = undefined;
    memory.drop(question);
    unmark();
    desk.show([]);
    setMarked(false);
  }

  function unmark(): void {
    reached = undefined;
    clearMarks(sheet);
    result.textContent = "";
    result.classList.remove("good");
  }

  function setMarked(marked: boolean): void {
    desk.lock(marked);
    submit.hidden = marked;
    again.hidden = !marked || options.again === false;
    if (!sheet.answer) return;
    sheet.answer.hidden = !marked;
    sheet.answer.removeAttribute("open");
  }

  return { article: sheet.article, question, score: () => reached, isAnswered: () => sent !== undefined, reveal, reset, recall, focus: desk.focus };
}
