// Why a reader was led to the page about offline use: a page that is not stored here while there is no network, or one of a newer version.

import { find, make } from "../platform/dom";
import type { Say } from "../platform/words";
import { accept, activeOf, register, whenWaiting } from "./site";
import type { Site } from "./site";
import { forget } from "./worker";

const PATIENCE = 300_000;

export function mountAsked(place: HTMLElement, site: Site, say: Say): void {
  const given = new URLSearchParams(window.location.search);
  const newer = given.get("newer");
  const goal = goalOf(site, newer === null ? given.get("asked") : newer);
  if (!goal) return;
  const box = make("div", { class: "offline-asked" });
  place.before(box);
  if (newer === null) box.append(make("p", {}, say("asked")), make("p", {}, make("a", { class: "btn", href: goal }, say("again"))));
  else mountNewer(box, site, goal, say);
  find("h1")?.after(box);
}

/** Only places of this site: the address may come from anywhere. */
function goalOf(site: Site, path: string | null): string | undefined {
  if (path === null) return undefined;
  try {
    const goal = new URL(path || "./", site.root);
    return goal.href.startsWith(site.root) ? goal.href : undefined;
  } catch {
    return undefined;
  }
}

/** The stored version does not have the page. Either the whole site moves on, or what is stored is given up. */
function mountNewer(box: HTMLElement, site: Site, goal: string, say: Say): void {
  const said = make("p", { role: "status" }, say("newer"));
  const now = make("button", { type: "button", class: "btn" }, say("newer_now"));
  const straight = make("button", { type: "button", class: "btn plain" }, say("straight"));
  box.append(said, make("p", { class: "actions" }, now, straight));
  now.addEventListener("click", () => {
    now.disabled = true;
    said.textContent = say("newer_wait");
    void update(site).then((isThere) => {
      if (isThere) return;
      said.textContent = say("newer_none");
      now.disabled = false;
    });
  });
  straight.addEventListener("click", () => void giveUp(site).then(() => window.location.replace(goal)));
  site.follow = () => window.location.replace(goal);
}

/** Whether a new version is on its way to take over. */
async function update(site: Site): Promise<boolean> {
  const registration = await register(site);
  const waiting = new Promise<boolean>((done) => {
    window.setTimeout(() => done(false), PATIENCE);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      // Network cut, disk full: the version that is stored stays as it was.
      coming?.addEventListener("statechange", () => coming.state === "redundant" && done(false));
    });
    whenWaiting(registration, (worker) => {
      accept(worker);
      done(true);
    });
  });
  try {
    await registration.update();
  } catch {
    return false;
  }
  return registration.installing || registration.waiting ? waiting : false;
}

async function giveUp(site: Site): Promise<void> {
  const worker = await activeOf(site);
  if (worker) await forget(worker);
}
