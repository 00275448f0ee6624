import type { components as Publication } from '@/lib/api/generated/publication';
import type { components as Recommendation } from '@/lib/api/generated/recommendation';

type Cycle = Publication['schemas']['CycleView'];
type Mechanism = Recommendation['schemas']['MechanismLine'];

export interface MinistryTask {
  key: 'propose' | 'countersign' | 'extension' | 'mechanisms';
  id: string;
  name?: string;
  count?: number;
  to: string;
}

interface Before {
  cycles: Cycle[];
  /** filed for the year of the running cycle */
  filed: Mechanism[];
  running: Cycle | undefined;
}

/** What waits for a ministry: a cycle to propose where none goes on, what the other one proposed, what it has not acknowledged. Lists that were sent ask nothing of it. */
export function tasksOfMinistry(ministry: string, { cycles, filed, running }: Before): MinistryTask[] {
  const others = (proposedBy: string | undefined) =>
    proposedBy !== undefined && proposedBy.toUpperCase() !== ministry.toUpperCase();
  const open = filed.filter((line) => !line.acknowledgedBy.includes(ministry)).length;
  return [
    ...(cycles.every((cycle) => cycle.state === 'CLOSED')
      ? [{ key: 'propose' as const, id: 'propose', to: '/cycles' }]
      : []),
    ...cycles.flatMap((cycle): MinistryTask[] => [
      ...(cycle.state === 'PROPOSED' && others(cycle.proposedBy)
        ? [{ key: 'countersign' as const, id: cycle.cycleId, name: cycle.name, to: `/cycles?cycle=${cycle.cycleId}` }]
        : []),
      ...(others(cycle.extension?.proposedBy)
        ? [
            {
              key: 'extension' as const,
              id: `${cycle.cycleId}-extension`,
              name: cycle.name,
              to: `/cycles?cycle=${cycle.cycleId}`,
            },
          ]
        : []),
    ]),
    ...(open > 0 && running
      ? [{ key: 'mechanisms' as const, id: 'mechanisms', count: open, to: `/joint-mechanism?year=${running.year}` }]
      : []),
  ];
}
