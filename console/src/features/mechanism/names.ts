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
  recommenders: Unit[];
}

/** The name of a unit in a year: of the cycle of that year, of the newest that knows it, of the list, in this order. */
export function namesOf(year: number, cycles: Cycle[], list: Unit[]): (unit: Filer) => string | undefined {
  const near = (cycle: Cycle) => (cycle.year === year ? Infinity : cycle.year);
  const nearest = [...cycles].sort((a, b) => near(b) - near(a) || b.edition - a.edition);
  const known = [...nearest.flatMap((cycle) => cycle.recommenders), ...list];
  return ({ tenant, recommenderId }) => known.find((unit) => unit.id === recommenderId && unit.tenant === tenant)?.name;
}
