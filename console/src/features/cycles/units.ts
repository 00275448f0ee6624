import { isWhole } from '@/lib/form/whole';
import type { CycleBody, DefaultUnit } from './api/cycles';

/** A unit as the form has it: a quota may be empty while it is written. */
export type Unit = Omit<DefaultUnit, 'largeQuota' | 'smeQuota'> & {
  largeQuota: number | null;
  smeQuota: number | null;
};

const MARKET = '市场监督管理';
const JOINT = /^([^、]+)、([^、]+)（联合）$/;
export const NATIONAL = 'national';

/** The place that a unit of a jurisdiction has in its name. */
export const placeOf = (unit: Pick<Unit, 'name'>) => unit.name.slice(0, Math.max(0, unit.name.indexOf(MARKET)));

/** The two departments of a joint unit, each with its own places; absent when the name does not tell them. */
export function departmentsOf(unit: Unit): [Unit, Unit] | undefined {
  const [, market, industry] = JOINT.exec(unit.name) ?? [];
  if (market === undefined || industry === undefined) {
    return undefined;
  }
  const place = placeOf(unit);
  return [
    { ...unit, id: `${unit.id}-market`, name: market },
    { ...unit, id: `${unit.id}-industry`, name: industry.startsWith(place) ? industry : place + industry },
  ];
}

/** The departments recommend each for itself, where the joint unit stood. */
export const separate = (units: Unit[], id: string): Unit[] =>
  units.flatMap((unit) => (unit.id === id ? (departmentsOf(unit) ?? [unit]) : [unit]));

/** The joint unit of the list that a separate department belongs to. */
export const jointOf = (unit: Unit, list: Unit[]): Unit | undefined =>
  list.find((joint) => departmentsOf(joint)?.some((department) => department.id === unit.id));

/** The departments recommend together again, where the first of them stood. */
export function join(units: Unit[], joint: Unit): Unit[] {
  const parts = units.filter((unit) => jointOf(unit, [joint]));
  return units.flatMap((unit) => (parts.includes(unit) ? (unit === parts[0] ? [joint] : []) : [unit]));
}

/** Whom a unit serves that is not on the list: its own jurisdiction, or everyone. */
export const aUnit = (id: string, tenant: string, name: string): Unit => ({
  id,
  tenant,
  name,
  serves: tenant === NATIONAL ? [] : [tenant],
  largeQuota: 5,
  smeQuota: 5,
});

/** What a unit may be given of each size. */
export const QUOTA = { min: 0, max: 1000 };

/** Names and quotas are all there and fit. */
export const complete = (units: Unit[]) =>
  units.every((unit) => unit.name.trim() !== '' && isWhole(unit.largeQuota, QUOTA) && isWhole(unit.smeQuota, QUOTA));

export const sum = (units: Unit[], quota: 'largeQuota' | 'smeQuota') =>
  units.reduce((places, unit) => places + (unit[quota] ?? 0), 0);

/** What the service is asked for. */
export const unitsBody = (units: Unit[]): CycleBody['recommenders'] =>
  units.map(({ largeQuota, smeQuota, ...unit }) => ({
    ...unit,
    largeQuota: largeQuota ?? undefined,
    smeQuota: smeQuota ?? undefined,
  }));
