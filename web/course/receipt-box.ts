// A receipt to hand in: as text to copy, as a picture to keep by a long press, and on paper.

import { mountCopy } from "../platform/copy";
import { make } from "../platform/dom";
import { foldedQr } from "../platform/qr";
import type { Say } from "../platform/words";

/** `say` knows receipt, receipt_about, receipt_proves, copy, copied, copy_selected, qr, qr_alt; `proves` leads to /about/receipts/. */
export function receiptBox(receipt: string, say: Say, proves = ""): HTMLElement {
  const words = { "data-copy": receipt, "data-copy-label": say("copy"), "data-copy-name": say("receipt"), "data-copied": say("copied"), "data-copy-selected": say("copy_selected") };
  const code = make("code", { class: "receipt-code", ...words }, receipt);
  const line = make("p", {}, code);
  mountCopy(code);
  const about = make("p", {}, say("receipt_about"));
  if (proves) about.append(" ", make("a", { href: proves }, say("receipt_proves")));
  const picture = foldedQr(receipt, say("qr"), say("qr_alt"), "receipt-picture");
  return make("div", { class: "receipt-box" }, make("h4", {}, say("receipt")), about, line, picture);
}
