// Under this name everything lies that the site keeps in a reader's browser; versioned, so that a later form cannot be mistaken for this one.

export const PREFIX = "pujiang:v1:";
