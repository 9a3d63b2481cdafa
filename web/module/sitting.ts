// An attempt while it lasts: its questions one below the other, how far one has come, handing in.

import type { Bank } from "../course/bank";
import { shuffled } from "../course/draw";
import { make } from "../platform/dom";
import { isRefused } from "../platform/storage";
import type { Say } from "../platform/words";
import { answered } from "../progress/keep";
import type { OpenAttempt } from "../progress/records";
import { play } from "../quiz";
import type { Memory, Player } from "../quiz";
import { itemsOf } from "./attempt";
import type { Items } from "./items";
import type { Setting } from "./setting";

export interface Room {
  bank: Bank;
  items: Items;
  setting: Setting;
  /** The words of the player, and those of the module. */
  quizSay: Say;
  say: Say;
  /** Where it is told what a receipt proves. */
  proves: string;
}

export interface Ways {
  /** Whatever was answered is kept at once. */
  hold(open: OpenAttempt): void;
  finish(open: OpenAttempt): void;
  leave(): void;
}

const SHUFFLED = ["single", "multiple", "judgement", "match"];

export function sitting(room: Room, open: OpenAttempt, ways: Ways): HTMLElement {
  const say = room.say;
  const isLater = room.setting.exam && open.form !== "precheck";
  const ids = itemsOf(room.bank, open);
  const players: Player[] = [];
  const responses = { ...open.responses };
  const title = make("h3", { tabindex: "-1" }, say(`title_${open.form}`, { n: open.attempt }));
  const count = make("p", { class: "count", role: "status" });
  const button = make("button", { type: "button", class: "btn" });
  const leave = make("button", { type: "button", class: "btn plain" }, say("leave"));
  const list = make("div", { class: "tried" });
  const notKept = make("p", { class: "not-kept", role: "status" });
  let isAsked = false;

  const memory: Memory = {
    recall: (question) => responses[question.id],
    keep(question, response, score) {
      responses[question.id] = [...response];
      ways.hold(now());
      if (!isLater && open.form !== "precheck") answered(question, response, score);
    },
    drop(question) {
      delete responses[question.id];
      ways.hold(now());
    },
  };
  const now = (): OpenAttempt => ({ ...open, responses: { ...responses } });

  ids.forEach((id, at) => {
    const sheet = room.items.sheet(id, say("at", { n: at + 1, total: ids.length }));
    if (!sheet) return;
    const kind = sheet.question.kind;
    const written = room.bank.questions.find((question) => question.id === id);
    const order = written && SHUFFLED.includes(kind) ? shuffled(written.options, open.seed, id) : undefined;
    players.push(play(sheet, room.quizSay, update, { memory, again: false, reveal: isLater ? "later" : "now", ...(order ? { order } : {}) }));
    list.append(sheet.article);
  });

  button.addEventListener("click", () => {
    const left = players.filter((player) => !player.isAnswered()).length;
    if (left > 0 && !isAsked) {
      isAsked = true;
      count.textContent = say("left", { n: left });
      return;
    }
    if (isLater) {
      players.forEach((player) => {
        const was = player.isAnswered();
        player.reveal();
        if (was) answered(player.question, responses[player.question.id] || [], player.score() || 0);
      });
    }
    ways.finish(now());
  });
  leave.addEventListener("click", () => ways.leave());

  function update(): void {
    const done = players.filter((player) => player.isAnswered()).length;
    isAsked = false;
    count.textContent = say("count", { n: done, total: players.length });
    button.textContent = say(isLater || done < players.length ? "hand_in" : "see");
    if (isRefused()) notKept.textContent = room.quizSay("not_kept");
  }

  const rule = say(open.form === "precheck" ? "rule_precheck" : isLater ? "rule_later" : "rule_now", { n: ids.length, pass: room.setting.pass });
  update();
  return make(
    "div", { class: "attempt", "data-form": open.form }, title, make("p", { class: "rule" }, rule), list, count, notKept, make("p", { class: "actions" }, button, " ", leave),
  );
}
