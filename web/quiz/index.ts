// What other rooms may use of the quiz; main.ts starts the quizzes of a page and is nobody's to import.

export type { Memory, Player, PlayOptions } from "./options";
export { mountQuiz } from "./mount";
export { play } from "./player";
export { reflect } from "./reflection";
export { score } from "./score";
export { readSheet } from "./sheet";
export type { Sheet } from "./sheet";
export { percent } from "./trade";
export type { Ids } from "./trade";
export type { Question, QuestionKind } from "./types";
export { wordsOf } from "./words";
export type { Say } from "./words";
