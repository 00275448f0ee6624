import { describe, expect, it } from 'vitest';
import { tasksOfMinistry } from './tasksOfMinistry';

type Before = Parameters<typeof tasksOfMinistry>[1];

const cycle = (cycleId: string, state: string, proposedBy: string, extension?: { proposedBy: string }) =>
  ({ cycleId, name: cycleId, year: 2026, state, proposedBy, extension }) as unknown as Before['cycles'][number];

const filed = (...acknowledgedBy: string[]) => ({ filing: 1, acknowledgedBy }) as unknown as Before['filed'][number];

const keys = (before: Partial<Before>) =>
  tasksOfMinistry('samr', { cycles: [], filed: [], running: undefined, ...before }).map(
    ({ key, count, to }) => `${key} ${count ?? ''} ${to}`,
  );

describe('what waits for a ministry', () => {
  it('is a cycle to propose while none is proposed or goes on', () => {
    expect(keys({})).toEqual(['propose  /cycles']);
    expect(keys({ cycles: [cycle('a', 'CLOSED', 'MIIT')] })).toEqual(['propose  /cycles']);
    expect(keys({ cycles: [cycle('b', 'RECOMMENDATION_CLOSED', 'MIIT'), cycle('a', 'CLOSED', 'MIIT')] })).toEqual([]);
    expect(keys({ cycles: [cycle('b', 'PROPOSED', 'SAMR')] })).toEqual([]);
  });

  it('is what the other one proposed, never its own proposal', () => {
    expect(keys({ cycles: [cycle('a', 'PROPOSED', 'MIIT'), cycle('b', 'PROPOSED', 'SAMR')] })).toEqual([
      'countersign  /cycles?cycle=a',
    ]);
    expect(
      keys({
        cycles: [
          cycle('a', 'OPEN', 'SAMR', { proposedBy: 'MIIT' }),
          cycle('b', 'OPEN', 'MIIT', { proposedBy: 'SAMR' }),
          cycle('c', 'OPEN', 'MIIT'),
        ],
      }),
    ).toEqual(['extension  /cycles?cycle=a']);
  });

  it('is what it has not acknowledged itself', () => {
    const running = cycle('a', 'OPEN', 'MIIT');
    const cycles = [running];
    expect(keys({ cycles, running, filed: [filed(), filed('miit'), filed('samr', 'miit')] })).toEqual([
      'mechanisms 2 /joint-mechanism?year=2026',
    ]);
    expect(keys({ cycles, running, filed: [filed('samr')] })).toEqual([]);
  });
});
