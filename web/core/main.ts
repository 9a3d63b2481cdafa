// On every page: a classic script with `defer`, so the document is parsed when it runs.

import { mountAddress } from "./address";
import { applyBig, mountBigSwitch, rememberedBig } from "./big";
import { mountDetails } from "./details";
import { mountLanguageLinks } from "./language";
import { mountMenu } from "./menu";
import { applyMode, mountModeSwitch, rememberedMode } from "./mode";
import { mountOffline } from "./offline";
import { mountPlace } from "./place";
import { mountSearch } from "./search";

// First of all, before anything can fail: a remembered dark page should not flash white for long, nor large text begin small.
applyMode(rememberedMode());
applyBig(rememberedBig());
document.documentElement.setAttribute("data-scripted", "");

// One broken part must not take the others with it.
for (const mount of [mountMenu, mountModeSwitch, mountBigSwitch, mountLanguageLinks, mountDetails, mountAddress, mountSearch, mountOffline, mountPlace]) {
  try {
    mount();
  } catch (error) {
    console.error(error);
  }
}
