// Which cases are compared, and how the address says so: `?cases=a,b,c`, in that order. No document here.

export const MOST = 3;
const LONGEST = 40;

/** What an address asks for: the cases to show in their order, and what had to be left out of them. */
export interface Asked {
  chosen: string[];
  unknown: string[];
  repeated: string[];
  extra: string[];
}

/** Names may be parted by a full-width comma or a space too: addresses are also typed by hand. */
export function asked(search: string, known: readonly string[]): Asked {
  const found: Asked = { chosen: [], unknown: [], repeated: [], extra: [] };
  for (const name of new URLSearchParams(search).getAll("cases").join(",").split(/[,，、\s]+/)) {
    if (name !== "") put(name, placeOf(name, found, known));
  }
  return found;
}

function placeOf(name: string, found: Asked, known: readonly string[]): string[] {
  if (!known.includes(name)) return found.unknown;
  if (found.chosen.includes(name) || found.extra.includes(name)) return found.repeated;
  return found.chosen.length < MOST ? found.chosen : found.extra;
}

// Each name is told once, however often it stands in the address.
function put(name: string, list: string[]): void {
  if (!list.includes(name)) list.push(name);
}

/** Empty where nothing is chosen; what else the address asks for stays. Ids are letters, digits and hyphens: nothing needs escaping. */
export function searchOf(chosen: readonly string[], search = ""): string {
  const others = search.slice(1).split("&").filter((part) => part !== "" && !/^cases(=|$)/.test(part));
  const parts = (chosen.length === 0 ? [] : [`cases=${chosen.join(",")}`]).concat(others);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The choice with one case put at its end or taken out; undefined where it would be one too many. */
export function toggled(chosen: readonly string[], id: string): string[] | undefined {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < MOST ? [...chosen, id] : undefined;
}

/** Which sentences the reader is owed, with the names they are about; `title` gives a known case's name. */
export function owed(found: Asked, title: (id: string) => string): [string, string[]][] {
  const sentences: [string, string[]][] = [];
  const add = (word: string, names: string[]): void => {
    if (names.length > 0) sentences.push([word, names]);
  };
  add("unknown", found.unknown.slice(0, MOST).map(shortened));
  add("repeated", found.repeated.map(title));
  add("many", found.extra.slice(0, MOST).map(title));
  if (found.chosen.length === 1) add("one", found.chosen.map(title));
  if (found.chosen.length === 0) sentences.push(["none", []]);
  return sentences;
}

/** An address may hold anything, of any length. */
function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
