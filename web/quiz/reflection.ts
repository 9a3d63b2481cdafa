// A question to think about: what a learner writes stays in this browser, and a model answer opens beside it. Nothing is scored.

import { find, make } from "../platform/dom";
import { forget, read, write } from "../platform/storage";
import { freeId } from "./free-id";
import type { Say } from "./words";

const PAUSE = 400;
const MOST = "4000"; // signs: more would crowd out answers where little can be kept
const isText = (value: unknown): value is string => typeof value === "string";

/** False where the page does not hold what is needed: it then stays as it was written. `changed` is called once something was to be kept. */
export function reflect(article: HTMLElement, say: Say, changed: () => void): boolean {
  const id = article.dataset["question"];
  const stem = find(".stem", article);
  const answer = find("details.answer", article);
  if (article.dataset["kind"] !== "reflection" || !id || !stem || !answer) return false;
  const name = `own:${id}`;
  stem.id = stem.id || freeId(`stem-${id}`);
  answer.id = answer.id || freeId(`model-${id}`);

  const hint = make("p", { class: "hint", id: freeId(`own-hint-${id}`) }, say("own_kept"));
  const field = make("textarea", { id: freeId(`own-${id}`), rows: "5", maxlength: MOST, autocomplete: "off", "aria-describedby": `${stem.id} ${hint.id}` });
  const label = make("label", { for: field.id }, say("own"));
  // A field on paper is cut off at its frame.
  const onPaper = make("p", { class: "written" });
  const button = make("button", { type: "button", class: "btn plain", "aria-controls": answer.id });
  const play = make("div", { class: "reflect" }, make("div", { class: "own" }, label, field, hint, onPaper));
  answer.before(play, make("p", { class: "actions" }, button));
  play.append(answer);
  find("summary", answer)?.after(make("p", { class: "model" }, say("model")));

  field.value = read(name, isText) ?? "";
  follow();
  open(false);
  let timer = 0;
  field.addEventListener("input", () => {
    follow();
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, PAUSE);
  });
  field.addEventListener("change", keep); // leaving the field, or the page by a link
  button.addEventListener("click", () => open(Boolean(answer.hidden)));

  function follow(): void {
    onPaper.textContent = field.value;
    while (field.scrollHeight > field.clientHeight && field.rows < 20) field.rows += 1;
  }

  function keep(): void {
    window.clearTimeout(timer);
    if (field.value.trim() === "") forget(name);
    else write(name, field.value);
    changed();
  }

  function open(shown: boolean): void {
    if (!answer) return;
    answer.hidden = !shown;
    answer.toggleAttribute("open", shown);
    play.classList.toggle("beside", shown);
    button.textContent = say(shown ? "model_hide" : "model_show");
  }
  return true;
}
