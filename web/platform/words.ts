// Words come with the page, in its language, as JSON in an attribute.

export type Say = (word: string, values?: Record<string, string | number>) => string;

/** The text with its {names} replaced; those without a value stay. */
export const filled = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Throws, naming what is missing, for `keys` at once and for others when used: the page then stays static and readable, and a developer sees why. */
export function wordsFrom(json: string | undefined, keys: readonly string[] = []): Say {
  const words = JSON.parse(json || "{}") as Record<string, unknown>;
  const missing = keys.filter((key) => typeof words[key] !== "string");
  if (missing.length > 0) throw new Error(`data-words lacks ${missing.join(", ")}`);
  return (word, values) => {
    const text = words[word];
    if (typeof text !== "string") throw new Error(`data-words lacks ${word}`);
    return filled(text, values);
  };
}
