// On paper a page says where it came from. Where the site has no public address set, the address it was opened at serves.

import { findAll } from "../platform/dom";

export function mountAddress(): void {
  window.addEventListener("beforeprint", () => {
    for (const place of findAll("[data-address]")) {
      if (!place.textContent && window.location.protocol !== "file:") place.textContent = window.location.href.replace(/#.*$/, "");
    }
  });
}
