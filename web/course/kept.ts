// The label a learner has given: asked for once, then taken from what is kept. Nothing depends on it; links carry the label along.

import { keptAssignments } from "../progress/keep";
import { decodeAssignment, isFault, LABEL } from "./assignment";

/** The one given for this assignment, or else for the newest other one of the same class. */
export function keptLabel(code: string): string {
  const kept = keptAssignments().filter((one) => LABEL.test(one.label));
  const name = classOf(code);
  const found = kept.find((one) => one.code === code) || (name === "" ? undefined : kept.find((one) => classOf(one.code) === name));
  return found ? found.label : "";
}

function classOf(code: string): string {
  const found = decodeAssignment(code);
  return isFault(found) ? "" : found.class;
}
