// What a learner does next: what lies open first, then the first module that is not passed. Pure.

import type { Course, Module } from "./course";
import type { Everything } from "./records";

export type Next = { kind: "open" | "again" | "first" | "following"; module: Module } | { kind: "done" } | { kind: "none" };

export function nextOf(course: Pick<Course, "modules">, all: Everything): Next {
  if (course.modules.length === 0) return { kind: "none" };
  const open = course.modules.filter((module) => all.modules[module.id]?.open).sort((a, b) => startOf(all, b) - startOf(all, a))[0];
  if (open) return { kind: "open", module: open };
  const waiting = course.modules.find((module) => !all.modules[module.id]?.passed);
  if (!waiting) return { kind: "done" };
  const kept = all.modules[waiting.id];
  if (kept && kept.attempts > 0) return { kind: "again", module: waiting };
  return { kind: waiting === course.modules[0] ? "first" : "following", module: waiting };
}

const startOf = (all: Everything, module: Module): number => all.modules[module.id]?.open?.started || 0;
