// Both languages use the same ids, so the other language can open at the same place.

import { findAll } from "../platform/dom";

export function mountLanguageLinks(): void {
  const links = findAll("a[data-language-link]") as HTMLAnchorElement[];
  const follow = () => links.forEach((link) => (link.hash = window.location.hash));
  follow();
  window.addEventListener("hashchange", follow);
}
