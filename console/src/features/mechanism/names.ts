import { isToFile } from '@/lib/mechanism/isToFile';

/** A unit as a mechanism names it. */
export interface Filer {
  tenant: string;
  recommenderId: string;
}

interface Unit {
  id: string;
  tenant: string;
  name: string;
}

interface Cycle {
  year: number;
  edition: number;
  state?: string;
  recommenders: Unit[];
}

/** The name of a unit in a year: of the cycle of that year, of the newest that knows it, of the list, in this order. */
export function namesOf(year: number, cycles: Cycle[], list: Unit[]): (unit: Filer) => string | undefined {
  const near = (cycle: Cycle) => (cycle.year === year ? Infinity : cycle.year);
  const nearest = [...cycles].sort((a, b) => near(b) - near(a) || b.edition - a.edition);
  const known = [...nearest.flatMap((cycle) => cycle.recommenders), ...list];
  return ({ tenant, recommenderId }) => known.find((unit) => unit.id === recommenderId && unit.tenant === tenant)?.name;
}

/**
 * Who is to file in a year: the units of the cycles that both ministries opened for it, each once. National associations
 * are not: only the departments of a jurisdiction work together (notice, three).
 */
export function filersOf(year: number, cycles: Cycle[]): Filer[] {
  const all = cycles
    .filter((cycle) => cycle.year === year && cycle.state !== 'PROPOSED')
    .flatMap((cycle) => cycle.recommenders)
    .filter((unit) => isToFile(unit.tenant))
    .map(({ tenant, id }): Filer => ({ tenant, recommenderId: id }));
  return all.filter((one, at) => all.findIndex((other) => same(one, other)) === at);
}

/** What was filed, then who has not filed yet, both in the order of those who are to file. */
export const withUnfiled = <Line extends Filer>(filed: Line[], filers: Filer[]): (Line | Filer)[] => [
  ...filers.flatMap((filer) => filed.filter((line) => same(line, filer))),
  ...filed.filter((line) => !filers.some((filer) => same(line, filer))),
  ...filers.filter((filer) => !filed.some((line) => same(line, filer))),
];

const same = (one: Filer, other: Filer) => one.tenant === other.tenant && one.recommenderId === other.recommenderId;
