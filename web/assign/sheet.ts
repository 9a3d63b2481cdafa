// The sheet for paper: one A4 with the tasks, the last day, the QR code and room for a seat number. Shown in print alone.

import { make } from "../platform/dom";
import { qrImage } from "../platform/qr";
import type { Say } from "../platform/words";
import { isModule, minutesOf } from "./notice";
import type { Ready } from "./out";

export function sheet(ready: Ready, say: Say): Node[] {
  const assignment = ready.assignment;
  const sums = { n: ready.chosen.length, minutes: minutesOf(ready.chosen) };
  const facts = [say("sheet_total", sums)];
  if (ready.date) facts.unshift(say("sheet_due", { date: ready.date }));
  if (assignment.class) facts.push(say("say_class", { class: assignment.class }));
  const how = ready.chosen.some(isModule) ? [say(`say_${assignment.mode}`, { pass: assignment.pass }), say("say_receipt")] : [say("say_done")];
  return [
    make("p", { class: "sheet-title" }, say("sheet_title")),
    make("p", { class: "sheet-seat" }, make("span", {}, say("sheet_seat"))),
    make("ul", { class: "sheet-facts" }, ...facts.map((fact) => make("li", {}, fact))),
    table(ready, say),
    make(
      "div",
      { class: "sheet-open" },
      qrImage(ready.link, say("qr_alt")),
      make("div", {}, make("p", {}, say("sheet_scan")), make("p", { class: "sheet-link" }, ready.link), ...how.map((sentence) => make("p", {}, sentence))),
    ),
  ];
}

function table(ready: Ready, say: Say): HTMLElement {
  const head = make("tr", {}, make("th", {}, say("sheet_task")), make("th", {}, say("sheet_minutes")), make("th", {}, say("sheet_done")));
  const rows = ready.chosen.map((one) => make("tr", {}, make("td", {}, make("small", {}, one.kind), " ", one.title), make("td", {}, String(one.minutes)), make("td", {}, "□")));
  const size = rows.length > 10 ? "many" : undefined;
  return make("table", { class: size }, make("thead", {}, head), make("tbody", {}, ...rows));
}
