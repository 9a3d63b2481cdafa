// Columns as the build wrote them → one table. Every column has the same rows, so they are joined by their place.

import { find, findAll, make } from "../platform/dom";

export function tableOf(columns: HTMLElement[], label: string): HTMLTableElement {
  const head = make("tr", {}, make("td"));
  for (const column of columns) head.append(make("th", { scope: "col", ...language(column) }, ...findAll("h2 > a, .typed", column).map((one) => one.cloneNode(true))));
  const body = make("tbody");
  const first = columns[0];
  findAll("dt", first).forEach((name, place) => {
    const row = make("tr", {}, make("th", { scope: "row" }, name.textContent || ""));
    for (const column of columns) row.append(cell(column, place));
    body.append(row);
  });
  return make("table", { class: "comparison", id: "comparison", tabindex: "-1", "aria-label": label, "data-columns": String(columns.length) }, make("thead", {}, head), body);
}

/** On a narrow screen cells stand under each other: each then says whose it is. */
function cell(column: HTMLElement, place: number): HTMLElement {
  const made = make("td", language(column), make("span", { class: "whose" }, column.dataset["short"] || ""));
  const told = findAll("dd", column)[place];
  if (told) made.append(...Array.from(told.cloneNode(true).childNodes));
  return made;
}

function language(column: HTMLElement): Record<string, string | undefined> {
  return { lang: column.getAttribute("lang") || undefined };
}

/** Where the table stands, with nothing left of the one before. */
export function put(place: HTMLElement, table: HTMLTableElement | undefined): void {
  const before = find("#comparison", place);
  if (before) before.remove();
  if (table) place.append(table);
}
