// Choosing and counting. Several values of one facet: any of them; several facets: all of them.

import type { Choice, Facet, Library, Picked } from "./types";

export function isChosen(choice: Choice, facet: string, value: string): boolean {
  return (choice.get(facet) || []).includes(value);
}

/** The choice with a value put in, or taken out where it stood. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const next: Choice = new Map(choice);
  const before = choice.get(facet) || [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : before.concat(value);
  if (after.length > 0) next.set(facet, after);
  else next.delete(facet);
  return next;
}

/** Everything chosen, one by one, in the order of the facets and of their values. */
export function picked(facets: readonly Pick<Facet, "id" | "values">[], choice: Choice): Picked[] {
  const found: Picked[] = [];
  for (const facet of facets) {
    for (const value of facet.values) if (isChosen(choice, facet.id, value)) found.push({ facet: facet.id, value });
  }
  return found;
}

/** Splits what an address asked for into what the library knows and what it does not. */
export function settle(facets: readonly Pick<Facet, "id" | "values">[], wanted: Choice): { choice: Choice; unknown: Picked[] } {
  const choice: Choice = new Map();
  const unknown: Picked[] = [];
  for (const facet of facets) {
    const asked = wanted.get(facet.id) || [];
    const known = facet.values.filter((value) => asked.includes(value));
    if (known.length > 0) choice.set(facet.id, known);
    for (const value of asked) if (!known.includes(value)) unknown.push({ facet: facet.id, value });
  }
  return { choice, unknown };
}

export interface Outcome {
  /** Numbers of the cases that fit, in the library's order. */
  fitting: number[];
  /** For each facet and value: how many cases have it and fit the choices in all other facets. */
  counts: number[][];
}

/** One pass: a case that fails in one facet alone still counts for the values of that facet. */
export function outcome(library: Library, choice: Choice): Outcome {
  const facets = library.facets;
  const wanted = facets.map((facet) => {
    const chosen = choice.get(facet.id);
    return chosen ? facet.values.map((value) => chosen.includes(value)) : undefined;
  });
  const counts = facets.map((facet) => facet.values.map(() => 0));
  const fitting: number[] = [];
  const add = (at: number, number: number): void => {
    const column = counts[at] as number[];
    for (const value of facets[at]?.of[number] || []) column[value] = (column[value] || 0) + 1;
  };
  for (let number = 0; number < library.ids.length; number += 1) {
    let failed = -1;
    let failures = 0;
    for (let at = 0; at < facets.length && failures < 2; at += 1) {
      const asked = wanted[at];
      if (!asked || (facets[at]?.of[number] || []).some((value) => asked[value])) continue;
      failed = at;
      failures += 1;
    }
    if (failures === 0) {
      fitting.push(number);
      for (let at = 0; at < facets.length; at += 1) add(at, number);
    } else if (failures === 1) add(failed, number);
  }
  return { fitting, counts };
}
