import { describe, expect, it } from 'vitest';
import type { OpenCycle } from '@/lib/form/useCycles';
import { deadlineKey, deadlineOf } from './standing';

const cycle = { applicationDeadline: 'early', recommendationDeadline: 'late' } as OpenCycle;

describe('the deadline of an application', () => {
  it.each([
    ['DRAFT', 'early', 'deadline.mine'],
    ['DECLINED', 'early', 'deadline.mine'],
    ['RELEASED', 'early', 'deadline.mine'],
    ['RETURNED', 'late', 'deadline.unit'],
    ['SUBMITTED', 'late', 'deadline.unit'],
  ] as const)('of %s is the %s one and is named so', (state, until, name) => {
    expect(deadlineOf(state, cycle)).toBe(until);
    expect(deadlineKey(state)).toBe(name);
  });
});
