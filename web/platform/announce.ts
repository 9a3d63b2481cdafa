// A sentence for the eye at once, and for screen readers when typing has stopped: told with every letter it would talk over the typing.

import { make } from "./dom";

const PAUSE = 700;

/** Fills `shown`; its words are spoken from a place beside it. */
export function teller(shown: HTMLElement): (sentence: string) => void {
  const spoken = make("p", { class: "off-screen", role: "status" });
  let timer = 0;
  shown.setAttribute("aria-hidden", "true");
  shown.after(spoken);
  return (sentence) => {
    shown.textContent = sentence;
    window.clearTimeout(timer);
    // The same sentence twice would not be spoken twice; a no-break space makes it another one.
    timer = window.setTimeout(() => (spoken.textContent = sentence && spoken.textContent === sentence ? `${sentence}\u00a0` : sentence), PAUSE);
  };
}
