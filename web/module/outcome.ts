// What an attempt came to: the mark, the objectives, the receipt to hand in, the text that keeps what was learned.

import { find, findAll, make } from "../platform/dom";
import { receiptBox } from "../course/receipt-box";
import { everything } from "../progress/keep";
import { textBox } from "./keep-box";
import { progressText } from "../progress/text";
import type { OpenAttempt } from "../progress/records";
import type { Outcome } from "./attempt";
import type { Room } from "./sitting";

export interface After {
  again(): void;
  back(): void;
}

export function outcomeSheet(room: Room, open: OpenAttempt, outcome: Outcome, links: HTMLElement[], ways: After): HTMLElement {
  const say = room.say;
  const isCheck = open.form === "precheck";
  const sheet = make("div", { class: "outcome" });
  const title = make("h3", { tabindex: "-1" }, say(`title_${open.form}`, { n: open.attempt }));
  sheet.append(title);
  if (isCheck) sheet.append(...checked(room, outcome));
  else sheet.append(mark(room, open, outcome), byObjective(room, outcome));
  const short = outcome.items.filter((item) => item.score < 1 && item.response.length > 0).length;
  if (!isCheck && short > 0) sheet.append(make("p", {}, say("tomorrow", { n: short })));
  if (outcome.receipt) {
    sheet.append(receiptBox(outcome.receipt, say, room.proves), textBox(progressText(everything()), say));
  }
  const again = make("button", { type: "button", class: "btn" }, say(isCheck ? "read_on" : "again"));
  const back = make("button", { type: "button", class: "btn plain" }, say("back"));
  again.addEventListener("click", isCheck ? readOn : ways.again);
  back.addEventListener("click", ways.back);
  const isSame = open.form === "pre" || open.form === "post";
  sheet.append(make("p", { class: "actions" }, ...(isSame ? [] : [again, " "]), back), make("p", { class: "onward" }, ...links));
  return sheet;
}

/** The seal of the module is printed where it is passed; that is said in words too. */
function mark(room: Room, open: OpenAttempt, outcome: Outcome): HTMLElement {
  const say = room.say;
  const counts = open.form !== "pre";
  const seal = find("[data-module-seal]");
  const words = make("p", { class: "mark-told" }, make("b", {}, say("score", { percent: outcome.percent })));
  if (counts) words.append(" ", say(outcome.isPassed ? "passed" : "not_passed", { pass: room.setting.pass }));
  else words.append(" ", say("before_only"));
  const box = make("div", { class: "mark-box" }, words);
  if (counts && outcome.isPassed && seal) {
    const print = seal.cloneNode(true) as HTMLElement;
    print.hidden = false;
    box.prepend(print);
  }
  return box;
}

function byObjective(room: Room, outcome: Outcome): HTMLElement {
  const rows = objectives(outcome).map((row) =>
    make("li", {}, make("span", {}, textOf(row.id)), " ", make("b", {}, room.say("objective_row", { total: row.total, percent: row.percent }))),
  );
  return make("div", { class: "by-objective" }, make("h4", {}, room.say("by_objective")), make("ul", {}, ...rows));
}

function checked(room: Room, outcome: Outcome): HTMLElement[] {
  const rows = objectives(outcome);
  const list = (word: string, some: typeof rows) =>
    some.length === 0 ? [] : [make("p", {}, room.say(word)), make("ul", {}, ...some.map((row) => make("li", {}, textOf(row.id))))];
  return [...list("known", rows.filter((row) => row.percent === 100)), ...list("look", rows.filter((row) => row.percent < 100))];
}

function objectives(outcome: Outcome): { id: string; total: number; percent: number }[] {
  const ids = outcome.items.map((item) => item.objective).filter((id, at, all) => all.indexOf(id) === at);
  const order = findAll("[data-objective-id]").map((item) => item.dataset["objectiveId"] || "");
  ids.sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return ids.map((id) => {
    const own = outcome.items.filter((item) => item.objective === id);
    const sum = own.reduce((before, item) => before + item.score, 0);
    return { id, total: own.length, percent: Math.round((100 * sum) / own.length) };
  });
}

const textOf = (id: string): string => find(`[data-objective-id="${id}"] b`)?.textContent || id;

function readOn(): void {
  const start = find("#objectives");
  if (!start) return;
  start.tabIndex = -1;
  start.scrollIntoView({ behavior: "instant" });
  start.focus();
}
