import { describe, expect, it } from 'vitest';
import { correctionsUntil, deadlinesFor, tasksOfEnterprise, wordOf } from './tasksOfEnterprise';

type Cycles = Parameters<typeof tasksOfEnterprise>[0];
type Applications = Parameters<typeof tasksOfEnterprise>[1];

const cycle = (takesApplications: boolean, open = true) =>
  [{ cycleId: 'c1', takesApplications, open }] as unknown as Cycles;
const own = (state: string) => [{ cycleId: 'c1', state }] as unknown as Applications;

const sides = (takes: boolean, applications: Applications) => {
  const { begin, due, known } = tasksOfEnterprise(cycle(takes), applications);
  return [begin.length, due.length, known.length];
};

describe('what waits for an enterprise', () => {
  it('is an application to begin while applications are taken', () => {
    expect(sides(true, [])).toEqual([1, 0, 0]);
    expect(sides(false, [])).toEqual([0, 0, 0]);
  });

  it.each(['DRAFT', 'DECLINED', 'RELEASED', 'RETURNED'])('is one that is %s', (state) =>
    expect(sides(true, own(state))).toEqual([0, 1, 0]),
  );

  it.each(['SUBMITTED', 'ACCEPTED', 'RECOMMENDED', 'WITHDRAWN'])('is none that is %s', (state) =>
    expect(sides(true, own(state))).toEqual([0, 0, 1]),
  );

  it('is only a correction once no applications are taken', () => {
    expect(sides(false, own('RETURNED'))).toEqual([0, 1, 0]);
    expect(sides(false, own('DRAFT'))).toEqual([0, 0, 1]);
    expect(wordOf(tasksOfEnterprise(cycle(false), own('DRAFT')).known[0]!)).toBe('enterprise.over.DRAFT');
  });

  it.each([
    ['RETURNED', 'enterprise.over.RETURNED'],
    ['ACCEPTED', 'enterprise.over.ACCEPTED'],
    ['RECOMMENDED', 'enterprise.next.RECOMMENDED'],
  ])('is nothing once the recommendation is closed: %s', (state, word) => {
    const { due, known } = tasksOfEnterprise(cycle(false, false), own(state));
    expect(due).toEqual([]);
    expect(known.map(wordOf)).toEqual([word]);
  });
});

describe('until when', () => {
  const extended = {
    cycleId: 'c1',
    applicationDeadline: '15',
    recommendationDeadline: '20',
    recommenders: [{ id: 'zj', applicationDeadline: '18', recommendationDeadline: '25' }],
  } as unknown as Cycles[number];
  const of = (state: string, recommenderId?: string) =>
    [{ cycleId: 'c1', state, recommenderId }] as unknown as Applications;
  const until = (applications: Applications) => deadlinesFor(extended, applications)?.recommendationDeadline;

  it('is the unit’s own deadline once the application has a unit', () => {
    expect(until([])).toBe('20');
    expect(until(of('SUBMITTED', 'zj'))).toBe('25');
    expect(until(of('SUBMITTED', 'gd'))).toBe('20');
    expect(until(of('RECOMMENDED', 'zj'))).toBeUndefined();
    expect(deadlinesFor(undefined, [])).toBeUndefined();
  });

  it('corrections are taken is told by the unit’s deadline of recommendation', () => {
    expect(correctionsUntil({ cycle: extended, own: of('RETURNED', 'zj')[0]! })).toBe('25');
    expect(correctionsUntil({ cycle: extended, own: of('RETURNED', 'gd')[0]! })).toBe('20');
  });
});
