// Loaded when a page is done (web/core/offline.ts), and on the page about offline use: stores the reader's language once, and tells of new versions.

import { find } from "../platform/dom";
import { savesTraffic, whereabouts } from "../platform/whereabouts";
import { offerUpdate } from "./bar";
import { mountDesk } from "./desk";
import { accept, activeOf, followVersion, isOwnLanguage, register, siteOfPage, whenWaiting } from "./site";
import type { Site } from "./site";
import { stateOf, store } from "./worker";

async function start(site: Site, isDesk: boolean): Promise<void> {
  const container = navigator.serviceWorker;
  container.addEventListener("controllerchange", () => void followVersion(site));
  await followVersion(site);
  // Who saves traffic gets nothing that was not asked for; what is stored already is looked after all the same.
  if (savesTraffic() && !container.controller) return;
  whenWaiting(await register(site), (worker) => offerUpdate(() => accept(worker)));
  if (!isDesk) await keepLanguage(site);
}

async function keepLanguage(site: Site): Promise<void> {
  const worker = await activeOf(site);
  const state = await stateOf(worker);
  if (!worker || !state || state.held.includes(site.lang) || savesTraffic() || !isOwnLanguage(state, site.lang)) return;
  await store(worker, [site.lang], () => undefined);
}

const site = siteOfPage();
const desk = find("[data-offline-page]");
const where = whereabouts();
const ready = site && where === "able" ? start(site, desk !== null) : Promise.resolve();
// A browser that refuses (private windows, policies) shows the site as before.
ready.catch(() => undefined);
if (desk) mountDesk(desk, site, where);
