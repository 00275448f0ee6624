import { isBlank } from './check';

/** What a form holds, by the names of its fields. */
export type Held = Record<string, unknown>;

/** A field that somebody else changed while it was changed here, too. */
export interface Clash {
  at: string;
  mine: unknown;
  theirs: unknown;
}

/** Fields hold words, numbers, or lists of lines, which are compared by what they say. */
export const same = (one: unknown, other: unknown) =>
  one === other || (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);

/** Joins my changes with another person's: what only one of us changed is taken, the rest are clashes. */
export function merged(base: Held, mine: Held, theirs: Held) {
  const values: Held = { ...theirs };
  const clashes: Clash[] = [];
  const taken: string[] = [];
  for (const at of Object.keys({ ...base, ...mine, ...theirs })) {
    const changedThere = !same(base[at], theirs[at]);
    if (!same(base[at], mine[at])) {
      values[at] = mine[at];
      if (changedThere && !same(mine[at], theirs[at])) {
        clashes.push({ at, mine: mine[at], theirs: theirs[at] });
      }
    } else if (changedThere) {
      taken.push(at);
    }
  }
  return { values, clashes, taken };
}

export const changed = (base: Held, mine: Held) =>
  Object.keys({ ...base, ...mine }).some((at) => !same(base[at], mine[at]));
