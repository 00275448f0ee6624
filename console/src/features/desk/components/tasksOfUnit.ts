import type { components } from '@/lib/api/generated/recommendation';

interface UnitWork {
  all: Record<string, number>;
  unclaimed: Record<string, number>;
  mine: Record<string, number>;
  batch: components['schemas']['BatchView'];
  /** the cycle for whose year no joint mechanism is filed */
  unfiled?: { year: number };
}

interface UnitTask {
  key: string;
  to: string;
  count?: number;
  by?: string;
  year?: number;
}

/** What waits for an officer, the most pressing first. */
export function tasksOfUnit({ all, unclaimed, mine, batch, unfiled }: UnitWork, me: string): UnitTask[] {
  const ranking = `/ranking/${batch.cycleId}`;
  const tasks: UnitTask[] = [];
  if (batch.state === 'SEALING') {
    const own = batch.seal?.officer === me;
    tasks.push({ key: own ? 'sealedByMe' : 'countersign', to: ranking, count: 1, by: batch.seal?.sealedBy });
  }
  if (batch.state === 'SEALED') {
    tasks.push({ key: 'send', count: 1, to: ranking });
  }
  if (unfiled) {
    const { year } = unfiled;
    tasks.push({ key: 'mechanism', to: `/joint-mechanism?year=${year}`, year });
  }
  const own = mine.RECEIVED ?? 0;
  if (own > 0) {
    tasks.push({ key: 'mine', count: own, to: '/cases?who=me' });
  }
  const free = unclaimed.RECEIVED ?? 0;
  if (free > 0) {
    tasks.push({ key: 'unclaimed', count: free, to: '/cases?who=nobody' });
  }
  const waiting = (all.RECEIVED ?? 0) - own - free;
  if (waiting > 0) {
    tasks.push({ key: 'others', count: waiting, to: '/cases' });
  }
  const placed = new Set([...batch.entries.map((entry) => entry.caseId), ...(batch.reserve ?? [])]);
  const unplaced = batch.candidates.filter((candidate) => !placed.has(candidate.caseId)).length;
  if (batch.state === 'OPEN' && unplaced > 0) {
    tasks.push({ key: 'rank', count: unplaced, to: ranking });
  } else if (batch.state === 'OPEN' && batch.entries.length > 0) {
    tasks.push({ key: 'seal', count: batch.entries.length, to: ranking });
  }
  return tasks;
}
