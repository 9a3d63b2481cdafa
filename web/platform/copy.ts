// A button beside a ready text or a field: `data-copy` where more is copied than is shown, else the text itself. In WeChat and on plain http
// the clipboard API is missing, so the old way is tried next, and where that is refused too the text is selected for the reader's own copy key.

import { make } from "./dom";

export function mountCopy(text: HTMLElement): void {
  const words = text.dataset;
  const label = words["copyLabel"] || "";
  const name = words["copyName"] ? `${label} ${words["copyName"]}` : undefined;
  const button = make("button", { type: "button", class: "copy", "aria-label": name }, label);
  const said = make("span", { class: "copy-said", role: "status" });
  button.addEventListener("click", () => {
    void put(words["copy"] || textOf(text)).then((isDone) => {
      if (!isDone) select(text);
      said.textContent = (isDone ? words["copied"] : words["copySelected"]) || "";
    });
  });
  text.after(" ", button, " ", said);
}

/** Whether the text is on the clipboard now. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return putTheOldWay(text);
  }
}

function putTheOldWay(text: string): boolean {
  const box = make("textarea", { class: "off-screen", readonly: true, "aria-hidden": "true" });
  box.value = text;
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
  }
}

const isField = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const textOf = (element: HTMLElement): string => (isField(element) ? element.value : element.textContent) || "";

function select(element: HTMLElement): void {
  if (isField(element)) {
    element.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
