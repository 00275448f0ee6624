import type { ToldCycle } from '@/lib/form/useCycles';
import type { State } from './api/types';

/** Whether the application is in the enterprise's hand: it may be edited and submitted. */
export const inHand = (state: State) =>
  state === 'DRAFT' || state === 'RETURNED' || state === 'DECLINED' || state === 'RELEASED';

/** Whether it may be taken back from its unit. */
export const withdrawable = (state: State) => state === 'SUBMITTED' || state === 'ACCEPTED' || state === 'RETURNED';

/** Whose deadline that is, and for what, as the texts name it. */
export const deadlineKey = (state: State) =>
  state === 'DRAFT' || state === 'DECLINED' || state === 'RELEASED'
    ? 'deadline.mine'
    : state === 'RETURNED'
      ? 'deadline.correction'
      : 'deadline.unit';

/** A correction goes back to its unit until the unit has to send its list; a first word has the earlier deadline. A unit
 * may have its own. */
export const deadlineOf = (state: State, cycle: ToldCycle, recommenderId?: string) =>
  deadlineKey(state) === 'deadline.mine'
    ? cycle.applicationDeadline
    : (cycle.recommenders.find((unit) => unit.id === recommenderId) ?? cycle).recommendationDeadline;

/** Whether some unit still takes applications: what is withdrawn later than that is never submitted again. */
export const takesMore = (cycle: ToldCycle, now: number) =>
  cycle.recommenders.some((unit) => Date.parse(unit.applicationDeadline) > now);
