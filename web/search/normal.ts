// Text as it is searched: the same rules as scripts/staging/search/words.py, held together by tests/fixtures/search/terms.json.

export type Fold = ReadonlyMap<string, string>;
export const NO_FOLD: Fold = new Map();

/** `from[i]` is the place in the given text that the unit `text[i]` came from. */
export interface Plain {
  text: string;
  from: number[];
}

// Signs inside names, read as if they were not there; and accents.
const SQUEEZED = /[·・•‧“”‘’"'`「」『』《》〈〉\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/g;
const THOUSANDS = /^[0-9],[0-9]{3}(?![0-9])/;

export function plainOf(given: string, fold: Fold = NO_FOLD): Plain {
  let text = "";
  const from: number[] = [];
  for (let at = 0; at < given.length; ) {
    const character = String.fromCodePoint(given.codePointAt(at) || 0);
    const isThousands = character === "," && at > 0 && THOUSANDS.test(given.slice(at - 1, at + 5));
    const plain = isThousands ? "" : plainCharacter(character, fold);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    text += plain;
    at += character.length;
  }
  return { text, from };
}

export function normal(given: string, fold: Fold = NO_FOLD): string {
  return plainOf(given, fold).text;
}

function plainCharacter(character: string, fold: Fold): string {
  // Most characters of a page are everyday ones, which no rule but folding changes.
  if (character >= "\u4e00" && character <= "\u9fff") return fold.get(character) ?? character;
  if (character >= "a" && character <= "z") return character;
  const plain = character.normalize("NFKD").toLowerCase().replace(SQUEEZED, "");
  return fold.size > 0 ? Array.from(plain, (one) => fold.get(one) ?? one).join("") : plain;
}

/** The table as it is written: traditional and simplified characters in turn. */
export function readFold(written: string): Fold {
  const characters = Array.from(written);
  const fold = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) fold.set(characters[at] || "", characters[at + 1] || "");
  return fold;
}
