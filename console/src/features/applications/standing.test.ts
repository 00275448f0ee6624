import { describe, expect, it } from 'vitest';
import type { ToldCycle } from '@/lib/form/useCycles';
import { deadlineKey, deadlineOf, takesMore } from './standing';

const cycle = {
  applicationDeadline: 'early',
  recommendationDeadline: 'late',
  recommenders: [{ id: 'rec-330000', recommendationDeadline: 'later' }],
} as ToldCycle;

describe('the deadline of an application', () => {
  it.each([
    ['DRAFT', 'early', 'deadline.mine'],
    ['DECLINED', 'early', 'deadline.mine'],
    ['RELEASED', 'early', 'deadline.mine'],
    ['RETURNED', 'late', 'deadline.correction'],
    ['SUBMITTED', 'late', 'deadline.unit'],
  ] as const)('of %s is the %s one and is named so', (state, until, name) => {
    expect(deadlineOf(state, cycle)).toBe(until);
    expect(deadlineKey(state)).toBe(name);
  });

  it('is that of its unit once the unit has one of its own', () => {
    expect(deadlineOf('RETURNED', cycle, 'rec-330000')).toBe('later');
    expect(deadlineOf('RETURNED', cycle, 'rec-440000')).toBe('late');
  });
});

it('takes more as long as one unit does', () => {
  const [over, open] = ['2026-06-01T00:00:00Z', '2026-06-03T00:00:00Z'];
  const of = (...deadlines: string[]) =>
    ({ recommenders: deadlines.map((applicationDeadline) => ({ applicationDeadline })) }) as ToldCycle;
  const now = Date.parse('2026-06-02T00:00:00Z');

  expect(takesMore(of(over, open), now)).toBe(true);
  expect(takesMore(of(over, over), now)).toBe(false);
});
