// What tests call by name: the reckoning without a page, and what lies in storage.

export { dayOf, minuteOf } from "./clock";
export { changes } from "./carry";
export { dueNext, dueOn, dueToday } from "./due";
export { answered, everything, keepEverything, keepModule, keptModule, keptQuestion, startAgain } from "./keep";
export { climb, settle } from "./ladder";
export { standing } from "./mastery";
export { merge } from "./merge";
export { migrated } from "./migrate";
export { nextOf } from "./next";
export { settledWhole } from "./settled";
export { progressText, readProgress } from "./text";
