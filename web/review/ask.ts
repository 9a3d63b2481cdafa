// Questions brought from their files onto this page and answered with the normal player.

import { find, findAll, make } from "../platform/dom";
import { loadQuestions } from "../progress/course";
import type { Home } from "../progress/course";
import { keptQuestion } from "../progress/keep";
import type { View } from "../progress/view";
import { play } from "../quiz/player";
import type { Player } from "../quiz/options";
import { afresh } from "../quiz/remember";
import { readSheet } from "../quiz/sheet";
import type { Say } from "../quiz/words";

export interface Asked {
  players: Player[];
  /** Withdrawn or changed since they were answered. */
  gone: string[];
  /** Their file did not come. */
  lost: string[];
}

/** `isKnown`: they were answered before, so one that has changed meanwhile is another question and is left out. */
export async function ask(view: View, ids: readonly string[], place: HTMLElement, site: string, words: Say, isKnown: boolean, changed: () => void): Promise<Asked> {
  const asked: Asked = { players: [], gone: [], lost: [] };
  const owners = new Set(ids.map((id) => view.homes.get(id)?.owner).filter((owner): owner is string => owner !== undefined));
  const files = new Map<string, Record<string, string> | undefined>();
  await Promise.all(Array.from(owners, async (owner) => files.set(owner, await loadQuestions(view.course, owner, site))));
  for (const id of ids) {
    const home = view.homes.get(id);
    const file = home && files.get(home.owner);
    if (home && !file) asked.lost.push(id);
    else if (!home || !file || !mount(view, file[id], home, place, words, isKnown, changed, asked.players)) asked.gone.push(id);
  }
  return asked;
}

function mount(view: View, html: string | undefined, home: Home, place: HTMLElement, words: Say, isKnown: boolean, changed: () => void, players: Player[]): boolean {
  const article = html === undefined ? null : find("[data-question]", new DOMParser().parseFromString(html, "text/html"));
  if (!article) return false;
  const sheet = readSheet(document.importNode(article, true));
  if (!sheet || (isKnown && !keptQuestion(sheet.question))) return false;
  for (const link of findAll("a[href]", sheet.article)) follow(link);
  const from = make("p", { class: "from" }, view.say("review_from"), make("a", { href: view.to(home.href) }, home.title));
  sheet.article.append(from);
  place.append(sheet.article);
  players.push(play(sheet, words, changed, { memory: afresh }));
  return true;
}

/** From disk nobody names the file behind a folder's address. */
function follow(link: HTMLElement): void {
  const href = link.getAttribute("href") || "";
  if (window.location.protocol === "file:" && !/^[a-z]+:/.test(href)) link.setAttribute("href", href.replace(/\/(?=$|[?#])/, "/index.html"));
}
