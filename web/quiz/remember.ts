// Answers are kept by question id, never by place or language, so they hold when a quiz is
// rearranged and in the other language.

import { forget, read, write } from "../platform/storage";
import type { Ids } from "./trade";
import type { Question } from "./types";

interface Answer {
  kind: string;
  options: string[];
  response: string[];
}

/** The response given before, unless the question has changed since: then it answers another question. */
export function recall(question: Question): string[] | undefined {
  const answer = read(name(question), isAnswer);
  if (!answer || answer.kind !== question.kind) return undefined;
  const isSame = sorted(answer.options).join(" ") === sorted(question.options).join(" ");
  const isOffered = answer.response.length > 0 && answer.response.every((id) => question.options.includes(id));
  return isSame && isOffered ? answer.response : undefined;
}

export function keep(question: Question, response: Ids): void {
  const answer: Answer = { kind: question.kind, options: sorted(question.options), response: [...response] };
  write(name(question), answer);
}

export function drop(question: Question): void {
  forget(name(question));
}

const name = (question: Question) => `quiz:${question.id}`;

const sorted = (ids: Ids) => [...ids].sort();

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== "object" || value === null) return false;
  const answer = value as Record<string, unknown>;
  return typeof answer["kind"] === "string" && isIds(answer["options"]) && isIds(answer["response"]);
}
