// Finds the quizzes of a page.

import { findAll } from "../platform/dom";
import { mountQuiz } from "./mount";

for (const quiz of findAll("[data-quiz]")) {
  // A quiz that cannot be mounted stays the static one, with its answers to unfold.
  try {
    mountQuiz(quiz);
  } catch (error) {
    console.error(error);
  }
}
