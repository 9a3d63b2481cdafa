// Where the columns are: in the page for the first cases, in files of their own for the others, loaded when one is chosen.

import { find, findAll, make } from "../platform/dom";

declare global {
  interface Window {
    pujiangColumns?: Record<string, string>;
  }
}

/** Finds the column of a case, or undefined while its file has not come. */
export function columnOf(id: string): HTMLElement | undefined {
  const written = find(`[data-case="${id}"]`);
  const loaded = window.pujiangColumns;
  const column = written || (loaded && Object.prototype.hasOwnProperty.call(loaded, id) ? read(loaded[id] || "") : null);
  if (column && window.location.protocol === "file:") leadToFiles(column);
  return column || undefined;
}

function read(html: string): HTMLElement | null {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.querySelector<HTMLElement>("[data-case]");
}

/** On a disk no server puts the name of the file behind a folder's address. */
function leadToFiles(column: HTMLElement): void {
  for (const link of findAll("a[href]", column)) {
    const href = link.getAttribute("href") || "";
    if (!/^[a-z]+:/.test(href)) link.setAttribute("href", href.replace(/\/(?=$|[?#])/, "/index.html"));
  }
}

const asked = new Set<string>();

/** Loads a file of columns once; `done` is called when it has come, or has failed to. */
export function load(file: string, done: () => void): void {
  if (asked.has(file)) return;
  asked.add(file);
  const script = make("script", { src: file });
  script.addEventListener("load", done);
  script.addEventListener("error", () => {
    failed.add(file);
    done();
  });
  document.head.append(script);
}

const failed = new Set<string>();

export function hasFailed(file: string): boolean {
  return failed.has(file);
}
