// The page 今日复习: what is due today, the longest waiting first; or the questions of one objective (`?objective=`).

import { find, make } from "../platform/dom";
import { isRefused } from "../platform/storage";
import { wordsFrom } from "../platform/words";
import { loadCourse } from "../progress/course";
import { dueNext, dueOn, dueToday } from "../progress/due";
import { viewOf } from "../progress/view";
import type { View } from "../progress/view";
import type { Player } from "../quiz/options";
import { wordsOf } from "../quiz/words";
import { ask } from "./ask";

const MOST = 20;

/** Not to be asked again before the page is left. */
const skipped = new Set<string>();

interface Places {
  now: HTMLElement;
  questions: HTMLElement;
  after: HTMLElement;
}

async function mount(page: HTMLElement): Promise<void> {
  const now = find("[data-part=now]", page);
  const questions = find("[data-part=questions]", page);
  const after = find("[data-part=after]", page);
  if (!now || !questions || !after) return;
  const say = wordsFrom(page.dataset["words"]);
  const course = await loadCourse(page.dataset["course"] || "");
  if (!course) return now.replaceChildren(make("p", { class: "caution" }, say("no_course")));
  const view = viewOf(course, page.dataset["root"] || "", say);
  const wanted = new URLSearchParams(window.location.search).get("objective");
  const places = { now, questions, after };
  const found = wanted === null ? undefined : objectiveOf(view, wanted);
  if (found) await practise(page, places, view, found);
  else await review(page, places, view, wanted === null ? [] : [say("review_unknown")]);
}

function objectiveOf(view: View, id: string): { text: string; ids: string[] } | undefined {
  for (const module of view.course.modules) {
    const objective = module.objectives.find((one) => one.id === id);
    if (objective) return { text: objective.text, ids: module.questions.filter((one) => one.objective === id).map((one) => one.id) };
  }
  return undefined;
}

async function practise(page: HTMLElement, places: Places, view: View, objective: { text: string; ids: string[] }): Promise<void> {
  const asked = await show(page, places, view, objective.ids, false, (players, right) => {
    places.after.replaceChildren(
      make("p", { role: "status" }, view.say("review_practised", { total: players.length, right })),
      back(view),
    );
  });
  tell(places.now, view, [view.say("review_practice", { objective: objective.text })], { gone: 0, lost: asked.lost.length });
}

async function review(page: HTMLElement, places: Places, view: View, before: readonly string[]): Promise<void> {
  const say = view.say;
  const due = dueToday(view.all, view.today);
  const known = waiting(view);
  const first = known.slice(0, MOST);
  const asked = await show(page, places, view, first, true, (players, right) => done(page, places, view, players.length, right));
  [...asked.gone, ...asked.lost].forEach((id) => skipped.add(id));
  const missing = { gone: due.filter((id) => !view.homes.has(id)).length + asked.gone.length, lost: asked.lost.length };
  if (asked.players.length === 0) {
    tell(places.now, view, [...before, ...(asked.lost.length > 0 ? [] : [say("review_nothing"), nextOf(view)])], missing);
    places.now.append(back(view));
    return;
  }
  const some = known.length > MOST;
  tell(places.now, view, [...before, say(some ? "review_some" : "review_count", { n: known.length - asked.gone.length, most: asked.players.length })], missing);
}

/** Due today and still on the site. */
const waiting = (view: View): string[] => dueToday(view.known, view.today).filter((id) => !skipped.has(id));

/** Puts the questions onto the page; `finished` is called when the last of them is answered, and again when one was answered anew. */
async function show(page: HTMLElement, places: Places, view: View, ids: readonly string[], isKnown: boolean, finished: (players: Player[], right: number) => void) {
  const words = wordsOf(page.dataset["quizWords"]);
  const line = make("p", { class: "progress", role: "status" });
  places.questions.replaceChildren();
  places.after.hidden = true;
  const asked = await ask(view, ids, places.questions, page.dataset["site"] || "", words, isKnown, () => {
    const scores = asked.players.map((player) => player.score()).filter((score): score is number => score !== undefined);
    line.textContent = view.say("review_left", { total: asked.players.length, answered: scores.length });
    const isDone = scores.length === asked.players.length;
    places.after.hidden = !isDone;
    if (isDone) finished(asked.players, scores.filter((score) => score === 1).length);
  });
  places.questions.append(line);
  places.questions.hidden = asked.players.length === 0;
  if (asked.players.length > 0) line.textContent = view.say("review_left", { total: asked.players.length, answered: 0 });
  return asked;
}

function done(page: HTMLElement, places: Places, before: View, total: number, right: number): void {
  const say = before.say;
  const view = viewOf(before.course, page.dataset["root"] || "", say);
  const left = waiting(view).length;
  const said = make("p", { role: "status" }, left > 0 ? say("review_more", { total, right, n: left }) : say("review_done", { total, right }));
  places.after.replaceChildren(said);
  if (left > 0) {
    const on = make("button", { type: "button", class: "btn" }, say("review_go_on"));
    on.addEventListener("click", () => {
      void review(page, places, view, []).then(() => {
        places.now.tabIndex = -1;
        places.now.focus();
      });
    });
    places.after.append(make("p", {}, on));
    return;
  }
  const tomorrow = dueOn(view.known, view.today + 1);
  places.after.append(make("p", {}, tomorrow > 0 ? say("review_tomorrow", { n: tomorrow }) : nextOf(view)), back(view));
}

function nextOf(view: View): string {
  const next = dueNext(view.known, view.today);
  return next ? view.say("review_next", { date: view.date(next.day), n: next.count }) : view.say("review_never");
}

function tell(place: HTMLElement, view: View, sentences: readonly string[], missing: { gone: number; lost: number }): void {
  const caution = (words: string): HTMLElement => make("p", { class: "caution" }, words);
  place.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
  if (missing.gone > 0) place.append(caution(view.say("review_gone", { n: missing.gone })));
  if (missing.lost > 0) place.append(caution(view.say("review_lost", { n: missing.lost })));
  if (isRefused()) place.append(caution(view.say("not_kept")));
}

const back = (view: View): HTMLElement => make("p", {}, make("a", { href: view.to("progress/") }, view.say("review_back")));

const page = find("[data-review]");
// Without its words or data the page stays what it is: an explanation.
if (page) mount(page).catch((error: unknown) => console.error(error));
