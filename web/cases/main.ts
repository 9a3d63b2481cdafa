// On the page of all cases: its menu becomes the finder. Without scripts it stays what it is, lists with links.

import { find } from "../platform/dom";
import { mountCaseFinder } from "./finder";

const menu = find("nav.facets");
try {
  if (menu) mountCaseFinder(menu);
} catch (error) {
  console.error(error);
}
