// What goes back to the trainer: every receipt of the assignment as one text to copy, and each as a QR code where a screen is photographed.

import type { Assignment } from "../course/assignment";
import { mountCopy } from "../platform/copy";
import { make } from "../platform/dom";
import { foldedQr } from "../platform/qr";
import type { Say } from "../platform/words";
import type { Receipt } from "./receipts";
import type { Task } from "./standing";

export interface Sent {
  task: Task;
  receipts: Receipt[];
}

/** The text to copy: whose, which class, then title and receipt of each module. */
export function textToSend(sent: readonly Sent[], assignment: Assignment, label: string, say: Say): string {
  const head = [say("receipts_head")];
  if (assignment.class) head.push(say("receipts_class", { class: assignment.class }));
  if (label) head.push(say("receipts_label", { label }));
  const rows = sent.map((one) => one.receipts.map((receipt) => `${titleOf(one.task, receipt, say)}\n${receipt.text}`).join("\n"));
  return head.concat(rows.filter((row) => row !== "")).join("\n");
}

/** `missing`: modules that have no receipt yet. */
export function sendBox(sent: readonly Sent[], missing: number, assignment: Assignment, label: string, say: Say): Node[] {
  const all = sent.filter((one) => one.receipts.length > 0);
  if (all.length === 0) return [make("p", {}, say("receipts_none"))];
  const text = make("pre", { class: "notice-text", "data-copied": say("copied"), "data-copy-selected": say("copy_selected"), "data-copy-label": say("receipts_copy") });
  text.textContent = textToSend(all, assignment, label, say);
  const copy = make("div", {}, text);
  mountCopy(text);
  const found: Node[] = missing > 0 ? [make("p", {}, say("receipts_some", { n: missing }))] : [];
  found.push(copy);
  for (const one of all) found.push(...one.receipts.map((receipt) => codeBox(one.task, receipt, say)));
  return found;
}

function codeBox(task: Task, receipt: Receipt, say: Say): HTMLElement {
  const title = titleOf(task, receipt, say);
  return foldedQr(receipt.text, `${say("receipt_qr")} ${title}`, say("receipt_qr_alt", { title }), "receipt-qr");
}

function titleOf(task: Task, receipt: Receipt, say: Say): string {
  if (receipt.form !== "pre" && receipt.form !== "post") return task.title;
  return `${task.title} · ${say(`receipt_${receipt.form}`)}`;
}
