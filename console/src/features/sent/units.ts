import type { Batch } from './api/batches';
import type { Cycle } from './api/cycles';

/** A unit of a cycle with what it recommends. */
export interface Unit {
  id: string;
  name: string;
  tenant: string;
  sentAt: string | undefined;
  large: number;
  sme: number;
  largeQuota: number;
  smeQuota: number;
  /** its own deadlines, where they are later than everyone's */
  applicationUntil: string | undefined;
  recommendationUntil: string | undefined;
}

/** What the page shows of the units. */
export interface Wanted {
  text: string;
  tenant: string;
  sent: 'all' | 'sent' | 'open';
}

const ifLater = (own: string, everyones: string) => (Date.parse(own) > Date.parse(everyones) ? own : undefined);

/** Every unit of the cycle, whether it began a list or not: the sent ones first, the latest on top; the rest in the cycle's order. */
export function unitsOf(cycle: Cycle, batches: Batch[]): Unit[] {
  const sent = new Map(batches.filter((one) => one.state === 'SUBMITTED').map((one) => [one.recommenderId, one]));
  return cycle.recommenders
    .map((unit) => {
      const list = sent.get(unit.id);
      const count = (size: 'LARGE' | 'SME') => list?.entries.filter((entry) => entry.size === size).length ?? 0;
      return {
        id: unit.id,
        name: unit.name,
        tenant: unit.tenant,
        sentAt: list?.submittedAt,
        large: count('LARGE'),
        sme: count('SME'),
        largeQuota: unit.largeQuota,
        smeQuota: unit.smeQuota,
        applicationUntil: ifLater(unit.applicationDeadline, cycle.applicationDeadline),
        recommendationUntil: ifLater(unit.recommendationDeadline, cycle.recommendationDeadline),
      };
    })
    .sort((one, other) => (other.sentAt ?? '').localeCompare(one.sentAt ?? ''));
}

export const found = (units: Unit[], { text, tenant, sent }: Wanted) =>
  units.filter(
    (unit) =>
      unit.name.includes(text.trim()) &&
      (tenant === '' || unit.tenant === tenant) &&
      (sent === 'all' || (sent === 'sent') === (unit.sentAt !== undefined)),
  );
