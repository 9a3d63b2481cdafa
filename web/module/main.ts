// On the page of a module: its questions, to practise and to be tested. Without scripts they stay a list with answers to unfold.

import { assignmentHere } from "../course/assigned";
import { bankFromPage } from "../course/bank";
import { fragmentOf } from "../course/fragment";
import { find, findAll, make } from "../platform/dom";
import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";
import { mountQuiz, wordsOf } from "../quiz";
import { Desk } from "./desk";
import { Items } from "./items";
import { assignedSetting, freeSetting } from "./setting";

function mount(section: HTMLElement): void {
  const bank = bankFromPage(section);
  const items = new Items(section);
  const refresh = mountQuiz(section);
  if (!bank || bank.questions.length === 0 || bank.draw === 0) return;
  const say = wordsFrom(section.dataset["moduleWords"]);
  const found = assignmentHere(`module/${bank.module}`);
  const setting = found ? assignedSetting(bank, found.assignment, found.code, found.label) : freeSetting(bank);

  const place = make("div", { class: "course-desk" });
  const practice = make("div", { class: "practice" });
  const title = find("h2", section);
  practice.append(...Array.from(section.children).filter((child) => child !== title));
  section.append(place, practice);
  if (found) place.append(assignedLine(section, say, found.label, found.assignment.class, setting.exam, fragmentOf(found.code, found.label)));
  const links = () => findAll("[data-onward] a").map((link) => link.cloneNode(true) as HTMLElement);
  const desk = new Desk({ bank, items, setting, say, quizSay: wordsOf(section.dataset["words"]), proves: section.dataset["proves"] || "" }, place, { element: practice, refresh }, links);
  for (const link of findAll("[data-start-precheck]")) {
    link.hidden = !setting.forms.includes("precheck");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      desk.start("precheck");
    });
  }
}

/** Who assigned it is not known here; what was set is. */
function assignedLine(section: HTMLElement, say: Say, label: string, group: string, isExam: boolean, fragment: string): HTMLElement {
  const parts = [say("assigned")];
  if (group) parts.push(say("assigned_class", { class: group }));
  parts.push(label ? say("assigned_label", { label }) : say("assigned_no_label"));
  if (isExam) parts.push(say("assigned_exam"));
  const back = section.dataset["assigned"] || "";
  return make("p", { class: "assigned-line" }, parts.join(""), " ", make("a", { href: back + fragment }, say("assigned_link")));
}

for (const section of findAll("section[data-module]")) {
  try {
    mount(section);
  } catch (error) {
    console.error(error);
  }
}
