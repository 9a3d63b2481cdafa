// Two or three cases side by side. The address holds the choice; without this script the page lists all cases, each with the same rows.

import { find, findAll, make } from "../platform/dom";
import { wordsFrom } from "../platform/words";
import { asked, owed, searchOf, toggled } from "./choice";
import type { Asked } from "./choice";
import { columnOf, hasFailed, load } from "./columns";
import { foot, picker } from "./picker";
import type { Case } from "./picker";
import { put, tableOf } from "./table";

function mount(place: HTMLElement, list: HTMLElement): void {
  const say = wordsFrom(place.dataset["words"]);
  const cases = JSON.parse(place.dataset["cases"] || "[]") as Case[];
  const ids = cases.map((one) => one.id);
  const of = (id: string) => cases.find((one) => one.id === id);
  const title = (id: string) => of(id)?.title || id;
  const sheet = make("div", { class: "sheet" });
  const address = make("span", { "data-copy": "", "data-copy-label": say("copy"), "data-copied": say("copied"), "data-copy-selected": say("copy_selected") });
  const share = make("p", { class: "share meta", "data-print": "closed" }, make("span", {}, say("address")), " ", address);
  let now: Asked = asked("", ids);

  const tell = (sentences: [string, string[]][]): void => {
    const count = now.chosen.length;
    const told = sentences.map((one) => say(one[0], { names: one[1].join(say("joint")) }));
    end.show(count > 1 && told.length === 0 ? [say("shown", { n: count })] : told, count > 0);
  };
  const render = (): void => {
    const columns = now.chosen.map(columnOf).filter((one): one is HTMLElement => one !== undefined);
    const away = now.chosen.filter((id) => !columnOf(id));
    for (const id of away) load(of(id)?.file || "", render);
    const lost = away.filter((id) => hasFailed(of(id)?.file || ""));
    put(sheet, columns.length > 0 ? tableOf(columns, say("table")) : undefined);
    choose.show(now.chosen);
    tell([...(lost.length > 0 ? ([["missing", lost.map(title)]] as [string, string[]][]) : []), ...owed(now, title)]);
    document.body.toggleAttribute("data-comparing", columns.length > 0);
    share.hidden = columns.length === 0 || window.location.protocol === "file:";
    carryAddress(address);
  };
  const press = (id: string): void => {
    const chosen = toggled(now.chosen, id);
    choose.show(now.chosen);
    if (!chosen) return tell([["fourth", [title(id)]]]);
    now = { chosen, unknown: [], repeated: [], extra: [] };
    remember(chosen);
    render();
  };
  const follow = (): void => {
    now = asked(window.location.search, ids);
    render();
  };
  const choose = picker(cases, say, press);
  const end = foot(say);

  follow();
  // Who comes with a choice wants to see the table, not the list; who is choosing keeps the list open.
  choose.element.open = now.chosen.length < 2;
  place.append(choose.element, end.element);
  place.after(sheet, share);
  list.hidden = true;
  document.body.setAttribute("data-choosing", "");
  window.addEventListener("popstate", follow);
}

/** Some shells refuse to change the address of a page from disk: then the page is opened anew. */
function remember(chosen: readonly string[]): void {
  const goal = searchOf(chosen, window.location.search) || window.location.pathname;
  try {
    window.history.pushState(null, "", goal);
  } catch {
    window.location.assign(goal);
  }
}

const canonical = find("[data-address]")?.textContent || "";

/** The choice goes along into the other language, to those it is sent to, and onto paper. */
function carryAddress(shared: HTMLElement): void {
  const here = window.location.href.replace(/#.*$/, "");
  shared.textContent = shared.dataset["copy"] = here;
  for (const link of findAll("a[data-language-link]") as HTMLAnchorElement[]) link.search = window.location.search;
  const printed = find("[data-address]");
  if (printed) printed.textContent = canonical ? canonical + window.location.search : window.location.protocol === "file:" ? "" : here;
}

const place = find("[data-compare]");
const list = find(".columns");
if (place && list) {
  // Where it cannot be mounted, the list of all cases stays.
  try {
    mount(place, list);
  } catch (error) {
    console.error(error);
  }
}
