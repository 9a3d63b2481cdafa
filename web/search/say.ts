// The words of the search come with its files, in the page's language.

export type Say = (word: string, values?: Record<string, string | number>) => string;

/** Undefined where the words could not be had. */
export function sayWith(text: unknown): Say | undefined {
  let words: Record<string, string>;
  try {
    words = JSON.parse(String(text)) as Record<string, string>;
  } catch {
    return undefined;
  }
  return (word, values = {}) => (words[word] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Suggested questions stand among the words, one a line. */
export const suggestedBy = (say: Say): string[] => say("suggested_words").split("\n").filter(Boolean);
