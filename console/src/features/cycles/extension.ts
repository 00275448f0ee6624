import type { Cycle, Extension, ExtensionBody } from './api/cycles';

type Deadlines = Pick<Cycle, 'applicationDeadline' | 'recommendationDeadline'>;
type Unit = Cycle['recommenders'][number];

const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** The last day of a deadline in Beijing: 24:00 of a day is still that day's. */
export function lastDay(deadline: string): string {
  return new Date(new Date(deadline).getTime() + BEIJING - 1).toISOString().slice(0, 10);
}

/** 24:00 of the day in Beijing; a day that was not moved keeps its exact time. */
export function endOf(day: string, now: string): string {
  return day === lastDay(now) ? now : new Date(Date.parse(day) + DAY - BEIJING).toISOString().replace('.000Z', 'Z');
}

const later = (one: string, other: string) => (Date.parse(one) >= Date.parse(other) ? one : other);

const latest = (one: Deadlines, other: Deadlines): Deadlines => ({
  applicationDeadline: later(one.applicationDeadline, other.applicationDeadline),
  recommendationDeadline: later(one.recommendationDeadline, other.recommendationDeadline),
});

/** From which deadlines an extension goes out: everyone's, or the latest of the units that are named. */
export function standing(cycle: Cycle, named: string[]): Deadlines {
  const own = cycle.recommenders.filter((unit) => named.includes(unit.id));
  const [first, ...others] = own;
  return first ? others.reduce<Deadlines>(latest, first) : cycle;
}

export interface Asked {
  /** absent for everyone */
  units: string[] | undefined;
  applicationDay: string;
  recommendationDay: string;
  reason: string;
}

/** What the service is asked for; units by their tenant and id. */
export function bodyOf(cycle: Cycle, asked: Asked): ExtensionBody {
  const from = standing(cycle, asked.units ?? []);
  const units = cycle.recommenders
    .filter((unit) => asked.units?.includes(unit.id))
    .map(({ id, tenant }) => ({ id, tenant }));
  return {
    applicationDeadline: endOf(asked.applicationDay, from.applicationDeadline),
    recommendationDeadline: endOf(asked.recommendationDay, from.recommendationDeadline),
    reason: asked.reason.trim(),
    ...(asked.units ? { units } : {}),
  };
}

export interface Change {
  key: string;
  /** absent for everyone */
  name: string | undefined;
  from: Deadlines;
  to: Deadlines;
}

/** An extension, proposed or about to be. */
export type Moved = Pick<Extension | ExtensionBody, 'units' | 'applicationDeadline' | 'recommendationDeadline'>;

/** What an extension would move: everyone's deadlines or those of each named unit. */
export function changesOf(cycle: Cycle, extension: Moved): Change[] {
  if (!extension.units) {
    return [{ key: 'everyone', name: undefined, from: cycle, to: extension }];
  }
  return extension.units.map(({ id, tenant }) => {
    const unit = cycle.recommenders.find((one) => one.id === id && one.tenant === tenant);
    const from = unit ?? cycle;
    return { key: `${tenant}/${id}`, name: unit?.name ?? id, from, to: latest(from, extension) };
  });
}

/** Units whose deadlines are later than everyone's. */
export const extendedUnits = (cycle: Cycle): Unit[] =>
  cycle.recommenders.filter(
    (unit) =>
      Date.parse(unit.applicationDeadline) > Date.parse(cycle.applicationDeadline) ||
      Date.parse(unit.recommendationDeadline) > Date.parse(cycle.recommendationDeadline),
  );

/** Until when the last unit may send its list. */
export const lastRecommendation = (cycle: Cycle): string =>
  cycle.recommenders.reduce((last, unit) => later(last, unit.recommendationDeadline), cycle.recommendationDeadline);

/** What ending a proposal is: its own ministry takes it back, the other one does not countersign it. */
export const endingOf = (
  proposal: Pick<Extension, 'proposedBy'> | undefined,
  ministry: string,
): 'withdrawal' | 'refusal' => (proposal?.proposedBy === ministry.toUpperCase() ? 'withdrawal' : 'refusal');

/** What waits for the caller's ministry, by its organisation. */
export function waitsFor(cycle: Cycle, organisation: string): 'cycle' | 'extension' | undefined {
  const other = (proposedBy: string) => proposedBy !== organisation.toUpperCase();
  if (cycle.state === 'PROPOSED') {
    return other(cycle.proposedBy) ? 'cycle' : undefined;
  }
  return cycle.extension && other(cycle.extension.proposedBy) ? 'extension' : undefined;
}
