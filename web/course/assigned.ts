// Whether the page a reader is on was assigned to them. For the pages of modules; nothing here needs storage where the link is carried along.

import { find } from "../platform/dom";
import { dayOf, minuteOf } from "../progress/clock";
import { keptAssignments } from "../progress/keep";
import { decodeAssignment, isFault, names } from "./assignment";
import type { Assignment } from "./assignment";
import { carriedBy } from "./fragment";
import { keptLabel } from "./kept";

export interface Assigned {
  assignment: Assignment;
  /** "" where the learner has not given one. */
  label: string;
  /** The assignment's text, for links back: `assigned/#a=<code>&n=<label>` (`fragmentOf`). */
  code: string;
}

/** How long past its last day an assignment still speaks for a module that is opened without its link. */
export const REMEMBERED = 60;

/** The address's assignment if it names this module, else the newest kept one that does. `item` as in `data-item`: module/origins. */
export function assignmentHere(item = itemOfPage(), now = new Date()): Assigned | undefined {
  const carried = carriedBy(window.location.hash);
  const given = assigned(carried.code, carried.label || keptLabel(carried.code), item);
  if (given) return given;
  for (const kept of keptAssignments()) {
    const found = assigned(kept.code, kept.label, item);
    if (found && (found.assignment.due === 0 || dayOf(minuteOf(now)) - found.assignment.due <= REMEMBERED)) return found;
  }
  return undefined;
}

function assigned(code: string, label: string, item: string): Assigned | undefined {
  const assignment = decodeAssignment(code);
  return !isFault(assignment) && names(assignment, item) ? { assignment, label, code } : undefined;
}

function itemOfPage(): string {
  const section = find("[data-module]");
  return section && section.dataset["module"] ? `module/${section.dataset["module"]}` : "";
}
