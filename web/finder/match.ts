// What the box takes as found: every word of the query stands in the entry, in any order, whatever the case or the width of its letters.

/** Lower case, full-width letters and digits made half-width, all kinds of space one space. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s，。、；：！？“”‘’"',.;:!?()（）]+/g, " ")
    .trim();
}

/** Whether every word of `query` stands in `entry`; an empty query finds everything. Both are plain. */
export function found(entry: string, query: string): boolean {
  return query.split(" ").every((word) => entry.includes(word));
}
