// The page 我的学习: drawn from what this browser keeps, and again when another tab changes it.

import { find, findAll, make } from "../platform/dom";
import { PREFIX, PROGRESS } from "../platform/keys";
import { isRefused } from "../platform/storage";
import { wordsFrom } from "../platform/words";
import { mergeBox, textBox } from "./carry";
import { loadCourse } from "./course";
import type { Course } from "./course";
import { quizzesSection, receiptsSection, scenariosSection } from "./done";
import { eraseBox } from "./erase";
import { setAside } from "./keep";
import { nowSection } from "./now";
import { stampSeals } from "./seals";
import { unitsSection } from "./units";
import { viewOf } from "./view";

const PAUSE = 100;

async function mount(page: HTMLElement): Promise<void> {
  const say = wordsFrom(page.dataset["words"]);
  const now = find("[data-part=now]", page);
  const more = find("[data-part=course]", page);
  const carry = find("[data-part=text]", page);
  if (!now || !more || !carry) return;
  const course = await loadCourse(page.dataset["course"] || "");
  const text = make("div");
  const parts = { now, more, text };
  const redraw = (): void => draw(page, parts, course);
  carry.replaceChildren(
    make("h2", { id: "text" }, say("text")),
    make("p", {}, say("text_what")),
    text,
    make("h3", { id: "merge" }, say("merge_title")),
    make("p", {}, say("merge_what")),
    mergeBox(say, redraw),
    make("h3", { id: "erase" }, say("erase_title")),
    eraseBox(say, redraw),
  );
  redraw();
  let timer = 0;
  window.addEventListener("storage", (event) => {
    if (event.key !== null && !event.key.startsWith(PROGRESS) && !event.key.startsWith(`${PREFIX}quiz:`)) return;
    // Another tab that merges writes hundreds of records, each an event.
    window.clearTimeout(timer);
    timer = window.setTimeout(redraw, PAUSE);
  });
}

function draw(page: HTMLElement, parts: { now: HTMLElement; more: HTMLElement; text: HTMLElement }, course: Course | undefined): void {
  const say = wordsFrom(page.dataset["words"]);
  parts.text.replaceChildren(textBox(say, "progress-text"));
  if (!course) {
    parts.now.replaceChildren(make("p", { class: "caution" }, say("no_course")));
    return;
  }
  const view = viewOf(course, page.dataset["root"] || "", say);
  const drawn = findAll("details[data-unit]", parts.more) as HTMLDetailsElement[];
  const opened = drawn.length > 0 ? new Set(drawn.filter((box) => box.open).map((box) => box.dataset["unit"] || "")) : undefined;
  parts.more.replaceChildren(...unitsSection(view, opened), ...quizzesSection(view), ...scenariosSection(view), ...receiptsSection(view));
  stampSeals(page, view);
  parts.now.replaceChildren(...nowSection(view, isRefused(), setAside()));
}

const page = find("[data-progress]");
// Without its words or data the page stays what it is: an explanation, and the modules with their links.
if (page) mount(page).catch((error: unknown) => console.error(error));
