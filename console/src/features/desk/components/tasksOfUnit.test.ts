import { describe, expect, it } from 'vitest';
import type { components } from '@/lib/api/generated/recommendation';
import { tasksOfUnit } from './tasksOfUnit';

const batch = {
  cycleId: 'c1',
  state: 'OPEN',
  candidates: [{ caseId: 'a' }, { caseId: 'b' }],
  entries: [{ caseId: 'a' }],
  reserve: [],
} as unknown as components['schemas']['BatchView'];

const keys = (work: Parameters<typeof tasksOfUnit>[0]) =>
  tasksOfUnit(work, 'zhang').map((task) => [task.key, task.count]);

describe('what waits for an officer', () => {
  it('counts own, free and colleagues’ work apart', () => {
    const work = { all: { RECEIVED: 9 }, unclaimed: { RECEIVED: 4 }, mine: { RECEIVED: 2 }, batch };
    expect(keys(work)).toEqual([
      ['mine', 2],
      ['unclaimed', 4],
      ['others', 3],
      ['rank', 1],
    ]);
  });

  it('asks the second officer to countersign, not the first', () => {
    const sealing = {
      ...batch,
      state: 'SEALING' as const,
      seal: { officer: 'zhang', sealedBy: '张三', sealedAt: '', digest: 'd' },
    };
    const work = { all: {}, unclaimed: {}, mine: {}, batch: sealing };
    expect(keys(work)).toEqual([['sealedByMe', 1]]);
    expect(tasksOfUnit(work, 'li')[0]!.key).toBe('countersign');
  });

  it('asks to seal once everybody is placed', () => {
    const placed = { ...batch, reserve: ['b'] };
    expect(keys({ all: {}, unclaimed: {}, mine: {}, batch: placed })).toEqual([['seal', 1]]);
  });

  it('asks for the joint mechanism of the year while it is not filed', () => {
    const sent = { ...batch, state: 'SUBMITTED' as const };
    const work = { all: {}, unclaimed: {}, mine: {}, batch: sent };
    expect(tasksOfUnit({ ...work, unfiled: { year: 2026 } }, 'zhang')).toEqual([
      { key: 'mechanism', to: '/joint-mechanism?year=2026', year: 2026 },
    ]);
    expect(keys(work)).toEqual([]);
  });
});
