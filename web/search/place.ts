// Where this page stands and what the search needs to know of it; everything stands on the header's link to the search.

import { find } from "../platform/dom";

export interface Place {
  link: HTMLAnchorElement;
  lang: "zh" | "en";
  folder: string;
  failed: string;
  /** A relative link to an address of this language's site. */
  to(address: string): string;
}

export function placeOfPage(): Place | undefined {
  const link = find("a[data-search-open]") as HTMLAnchorElement | null;
  const folder = link?.dataset["searchFiles"];
  if (!link || !folder) return undefined;
  const root = link.dataset["searchRoot"] || "./";
  return {
    link,
    folder,
    lang: /^en/.test(document.documentElement.lang) ? "en" : "zh",
    failed: link.dataset["searchFailed"] || "",
    to: (address) => root + onDisk(address),
  };
}

/** On disk a folder has no page of its own: the file is named. */
function onDisk(address: string): string {
  if (window.location.protocol !== "file:") return address;
  const parts = address.split(/(?=[?#])/);
  const path = parts[0] || "";
  const isPath = !/^[?#]/.test(path);
  return (isPath ? path : "") + (!isPath || path.endsWith("/") || path === "" ? "index.html" : "") + (isPath ? parts.slice(1) : parts).join("");
}
