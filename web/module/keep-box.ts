// The text that keeps what was learned, where storage may be cleared: folded, to be copied into a message to oneself.

import { mountCopy } from "../platform/copy";
import { make } from "../platform/dom";
import type { Say } from "../platform/words";

/** `say` knows keep, keep_about, copy, copied, copy_selected. */
export function textBox(text: string, say: Say): HTMLElement {
  const words = { "data-copy": text, "data-copy-label": say("copy"), "data-copy-name": say("keep"), "data-copied": say("copied"), "data-copy-selected": say("copy_selected") };
  const field = make("textarea", { class: "progress-text", readonly: true, rows: "3", "aria-label": say("keep"), ...words });
  field.value = text;
  const box = make("details", { class: "progress-keep" }, make("summary", {}, say("keep")), make("p", {}, say("keep_about")), field);
  mountCopy(field);
  return box;
}
