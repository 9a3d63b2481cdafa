// Words come with the page, in its language, as JSON in an attribute.

export type Say = (word: string, values?: Record<string, string | number>) => string;

/** Throws, naming what is missing: the page then stays static and readable, and a developer sees why. */
export function wordsFrom(json: string | undefined, keys: readonly string[]): Say {
  const words = JSON.parse(json || "{}") as Record<string, unknown>;
  const missing = keys.filter((key) => typeof words[key] !== "string");
  if (missing.length > 0) throw new Error(`data-words lacks ${missing.join(", ")}`);
  return (word, values = {}) =>
    String(words[word]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
