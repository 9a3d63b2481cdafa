// Turns the page of a scenario into an exercise. The scenes stay in the page: for paper, for links to one of them, and for those who would rather read.

import { find, make, targetOf } from "../platform/dom";
import { readScenario } from "./sheet";
import { walk } from "./walk";
import { wordsOf } from "./words";

function mount(page: HTMLElement): void {
  const say = wordsOf(page.dataset["words"]);
  const exercise = walk(readScenario(page), say);
  const button = make("button", { type: "button", class: "btn plain" });
  page.before(exercise.element, make("p", { class: "walk-or-read" }, button));

  const choose = (isRead: boolean): void => {
    page.toggleAttribute("data-walked", !isRead);
    page.toggleAttribute("data-read", isRead);
    exercise.element.hidden = isRead;
    button.textContent = say(isRead ? "walk" : "read_all");
  };
  /** A link to one scene, as the search gives, shows that scene. */
  const followAddress = (): void => {
    const target = window.location.hash ? targetOf(window.location.hash) : null;
    if (!target || !page.contains(target)) return;
    choose(true);
    target.scrollIntoView();
  };
  button.addEventListener("click", () => {
    const isRead = page.hasAttribute("data-read");
    choose(!isRead);
    if (!isRead) return;
    forgetScene();
    exercise.focus();
  });
  window.addEventListener("hashchange", followAddress);
  choose(false);
  followAddress();
}

/** Or the page, opened again, would show all scenes. Some shells refuse to change the address of a page from disk. */
function forgetScene(): void {
  try {
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  } catch {
    return;
  }
}

const page = find("[data-scenario]");
if (page) {
  // A scenario that cannot be mounted stays the page to read.
  try {
    mount(page);
  } catch (error) {
    page.setAttribute("data-read", "");
    console.error(error);
  }
}
