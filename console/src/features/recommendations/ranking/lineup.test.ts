import { describe, expect, it } from 'vitest';
import { againstScores, type Candidate, exceeded, put, step, stillThere, used } from './lineup';

const candidate = (caseId: string, size: 'LARGE' | 'SME', checkScore?: number): Candidate => ({
  caseId,
  size,
  checkScore,
  applicationId: `a-${caseId}`,
  applicantTenant: '330000',
  enterpriseId: `e-${caseId}`,
  enterpriseName: caseId,
  industry: 'CNC_ROBOT',
  acceptedAt: '2026-11-26T00:00:00Z',
});

const lineup = { ranking: ['a', 'b', 'c'], reserve: ['d', 'e'] };

describe('an order over two lists', () => {
  it('moves one place, and over the line between the lists', () => {
    expect(step(lineup, 'b', -1).ranking).toEqual(['b', 'a', 'c']);
    expect(step(lineup, 'a', -1)).toEqual(lineup);
    expect(step(lineup, 'c', 1)).toEqual({ ranking: ['a', 'b'], reserve: ['c', 'd', 'e'] });
    expect(step(lineup, 'd', -1)).toEqual({ ranking: ['a', 'b', 'c', 'd'], reserve: ['e'] });
    expect(step(lineup, 'e', 1)).toEqual(lineup);
  });

  it('puts to a place, from either list or none, never twice', () => {
    expect(put(lineup, 'e', 'ranking', 0)).toEqual({ ranking: ['e', 'a', 'b', 'c'], reserve: ['d'] });
    expect(put(lineup, 'a', 'ranking', 99).ranking).toEqual(['b', 'c', 'a']);
    expect(put(lineup, 'x', 'reserve', 1).reserve).toEqual(['d', 'x', 'e']);
    expect(put(lineup, 'b', 'pool', 0)).toEqual({ ranking: ['a', 'c'], reserve: ['d', 'e'] });
  });

  it('loses who withdrew', () => {
    expect(stillThere(lineup, [candidate('a', 'SME'), candidate('e', 'SME')])).toEqual({
      ranking: ['a'],
      reserve: ['e'],
    });
  });
});

describe('places of each size', () => {
  const large = ['1', '2', '3', '4', '5', '6'].map((id) => candidate(id, 'LARGE'));
  const all = [...large, candidate('s', 'SME')];
  const quotas = { LARGE: 5, SME: 5 };

  it('takes five large ones, and not the sixth', () => {
    const five = { ranking: ['1', '2', '3', '4', '5', 's'], reserve: ['6'] };
    expect(used(five, all)).toEqual({ LARGE: 5, SME: 1 });
    expect(exceeded(five, all, quotas)).toBeUndefined();
    expect(exceeded(put(five, '6', 'ranking', 0), all, quotas)).toBe('LARGE');
  });
});

describe('an order against the own scores', () => {
  const all = [
    candidate('a', 'LARGE', 80),
    candidate('b', 'SME', 90),
    candidate('c', 'SME'),
    candidate('d', 'LARGE', 95),
  ];
  const names = (ranking: string[], reserve: string[] = []) =>
    againstScores({ ranking, reserve }, all).map(({ above, below }) => `${above.caseId}<${below.caseId}`);

  it('names each pair of which both are scored', () => {
    expect(names(['b', 'a', 'c'])).toEqual([]);
    expect(names(['a', 'c', 'b', 'd'])).toEqual(['a<b', 'a<d', 'b<d']);
  });

  it('does not count a reserve of the other size', () => {
    expect(names(['b'], ['d'])).toEqual([]);
    expect(names(['a'], ['d'])).toEqual(['a<d']);
  });
});
