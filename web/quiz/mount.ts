// A quiz as the page wrote it gets its players and, at its end, a summary.

import { findAll, make } from "../platform/dom";
import { isRefused } from "../platform/storage";
import type { Player } from "./options";
import { play } from "./player";
import { reflect } from "./reflection";
import { readSheet } from "./sheet";
import { percent } from "./trade";
import { wordsOf } from "./words";
import type { Say } from "./words";

/** Gives what is called when questions of the page were answered elsewhere on it. */
export function mountQuiz(quiz: HTMLElement): () => void {
  const say = wordsOf(quiz.dataset["words"]);
  const players: Player[] = [];
  const line = make("p", { class: "summary" });
  const notKept = make("p", { class: "not-kept", role: "status" });
  const againAll = make("button", { type: "button", class: "btn plain", hidden: true }, say("again_all"));
  const update = () => summarise(players, say, line, notKept, againAll);

  let written = 0;
  for (const article of findAll("[data-question]", quiz)) {
    const sheet = readSheet(article);
    if (sheet) players.push(play(sheet, say, update));
    else if (reflect(article, say, update)) written += 1;
  }
  const refresh = () => {
    players.forEach((player) => player.recall());
    update();
  };
  if (players.length + written === 0) return refresh;
  line.hidden = players.length === 0;
  quiz.append(make("div", { class: "quiz-end" }, line, notKept, againAll));
  againAll.addEventListener("click", () => {
    players.forEach((player) => player.reset());
    update();
    players[0]?.focus();
  });
  update();
  return refresh;
}

function summarise(players: Player[], say: Say, line: HTMLElement, notKept: HTMLElement, againAll: HTMLElement): void {
  const scores = players.map((player) => player.score()).filter((score): score is number => score !== undefined);
  const total = players.length;
  const isDone = total > 0 && scores.length === total;
  const sum = scores.reduce((before, score) => before + score, 0);
  line.textContent = isDone
    ? say("summary_done", { total, percent: percent(sum / total) })
    : say("summary", { total, answered: scores.length });
  againAll.hidden = !isDone;
  if (isRefused()) notKept.textContent = say("not_kept");
}
