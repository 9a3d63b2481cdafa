// On long lists: a box that narrows them, and buttons that copy a ready sentence. Without scripts both are simply absent.

import { findAll } from "../platform/dom";
import { mountCopy } from "../platform/copy";
import { mountFinder } from "./narrow";

function each(selector: string, mount: (element: HTMLElement) => void): void {
  for (const element of findAll(selector)) {
    // One that cannot be mounted must not take the others with it.
    try {
      mount(element);
    } catch (error) {
      console.error(error);
    }
  }
}

each(".finder", mountFinder);
each("[data-copy]", mountCopy);
