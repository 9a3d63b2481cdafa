// A button beside a ready sentence. In WeChat and on plain http the clipboard API is missing, so the old way is tried next,
// and where that is refused too the sentence is selected for the reader's own copy key.

import { make } from "../platform/dom";

export function mountCopy(sentence: HTMLElement): void {
  const words = sentence.dataset;
  const button = make("button", { type: "button", class: "copy" }, words["copyLabel"] || "");
  const said = make("span", { class: "copy-said", role: "status" });
  button.addEventListener("click", () => {
    void put(words["copy"] || "").then((isDone) => {
      if (!isDone) select(sentence);
      said.textContent = (isDone ? words["copied"] : words["copySelected"]) || "";
    });
  });
  sentence.after(" ", button, " ", said);
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

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
