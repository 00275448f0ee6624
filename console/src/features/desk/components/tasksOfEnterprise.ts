import type { components } from '@/lib/api/generated/application';
import type { ToldCycle } from '@/lib/form/useCycles';

type Application = components['schemas']['ApplicationSummary'];

interface Standing {
  cycle: ToldCycle;
  own: Application;
}

/** What is the enterprise's to do while applications are taken; a correction until the recommendation is closed. */
const OWN_STEP: Application['state'][] = ['DRAFT', 'DECLINED', 'RELEASED'];

/** What came to nothing when the recommendation was closed. */
const UNDONE: Application['state'][] = ['SUBMITTED', 'RETURNED', 'ACCEPTED'];

/** An enterprise's cycles by what they ask of it: an application to begin, one to go on with, or nothing but to know. */
export function tasksOfEnterprise(cycles: ToldCycle[], applications: Application[]) {
  const begin = cycles.filter(
    (cycle) => cycle.takesApplications && !applications.some((one) => one.cycleId === cycle.cycleId),
  );
  const standings = cycles.flatMap((cycle): Standing[] =>
    applications.filter((one) => one.cycleId === cycle.cycleId).map((own) => ({ cycle, own })),
  );
  const isDue = ({ cycle, own }: Standing) =>
    (own.state === 'RETURNED' && cycle.open) || (cycle.takesApplications && OWN_STEP.includes(own.state));
  return { begin, due: standings.filter(isDue), known: standings.filter((one) => !isDue(one)) };
}

/** How a standing is told that asks for nothing. */
export const wordOf = ({ cycle, own }: Standing) =>
  OWN_STEP.includes(own.state) || (!cycle.open && UNDONE.includes(own.state))
    ? `enterprise.over.${own.state}`
    : `enterprise.next.${own.state}`;

const termsOf = (cycle: ToldCycle, own: Application | undefined) =>
  cycle.recommenders.find((unit) => unit.id === own?.recommenderId) ?? cycle;

/** What was returned goes back to its unit until the unit has to send its list. */
export const correctionsUntil = ({ cycle, own }: Standing) => termsOf(cycle, own).recommendationDeadline;

/** Until when: its unit's once it has one; nothing is due any more when that unit has sent it. */
export function deadlinesFor(cycle: ToldCycle | undefined, applications: Application[]) {
  const own = applications.find((one) => one.cycleId === cycle?.cycleId);
  if (!cycle || own?.state === 'RECOMMENDED') {
    return undefined;
  }
  const { applicationDeadline, recommendationDeadline } = termsOf(cycle, own);
  return { ...cycle, applicationDeadline, recommendationDeadline };
}
