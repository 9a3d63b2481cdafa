// Under this name everything lies that the site keeps in a reader's browser; versioned, so that a later form cannot be mistaken for this one.

export const PREFIX = "pujiang:v1:";

/** What a learner has done, in its second form; the first lay under `PREFIX` as `quiz:<question>` (web/progress/migrate.ts). */
export const PROGRESS = "pujiang:v2:";
