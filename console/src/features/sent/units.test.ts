import { describe, expect, it } from 'vitest';
import type { Batch } from './api/batches';
import type { Cycle } from './api/cycles';
import { found, unitsOf } from './units';

const deadlines = { applicationDeadline: '2026-06-30T16:00:00Z', recommendationDeadline: '2026-08-31T16:00:00Z' };
const unit = (id: string, tenant: string, own: object = {}) => ({
  id,
  name: `${id}市场监督管理局`,
  tenant,
  largeQuota: 5,
  smeQuota: 5,
  ...deadlines,
  ...own,
});
const longer = { recommendationDeadline: '2026-09-15T16:00:00Z' };
const cycle = {
  ...deadlines,
  recommenders: [unit('zj', '330000', longer), unit('gd', '440000'), unit('hn', '430000')],
} as unknown as Cycle;

const UNMOVED = { applicationUntil: undefined };

const batch = (recommenderId: string, state: string, submittedAt?: string, ...sizes: string[]) =>
  ({ recommenderId, state, submittedAt, entries: sizes.map((size) => ({ size })) }) as unknown as Batch;

const batches = [
  batch('zj', 'SUBMITTED', '2026-10-01T02:00:00Z', 'LARGE', 'SME', 'SME'),
  batch('gd', 'SEALED', undefined, 'LARGE'),
  batch('hn', 'SUBMITTED', '2026-10-02T02:00:00Z', 'SME'),
];

describe('the units of a cycle', () => {
  it('stand in its order where they have sent nothing', () => {
    const units = [unit('rec-650000', '650000'), unit('rec-XJBT', 'XJBT'), unit('rec-assoc-01', 'national')];
    const ids = unitsOf({ ...cycle, recommenders: units } as unknown as Cycle, []).map((one) => one.id);
    expect(ids).toEqual(['rec-650000', 'rec-XJBT', 'rec-assoc-01']);
  });

  it('are all there, the last that sent first, and count only what was sent', () => {
    expect(unitsOf(cycle, batches).map(({ id, large, sme, sentAt }) => [id, large, sme, sentAt !== undefined])).toEqual(
      [
        ['hn', 0, 1, true],
        ['zj', 1, 2, true],
        ['gd', 0, 0, false],
      ],
    );
  });

  it('tell their own deadlines where they are later than everyone’s', () => {
    const own = new Map(unitsOf(cycle, batches).map((one) => [one.id, one]));
    expect(own.get('zj')).toMatchObject({ ...UNMOVED, recommendationUntil: longer.recommendationDeadline });
    expect(own.get('gd')).toMatchObject({ ...UNMOVED, recommendationUntil: undefined });
  });

  it('are found by name, tenant and whether they sent', () => {
    const units = unitsOf(cycle, batches);
    const ids = (wanted: Partial<Parameters<typeof found>[1]>) =>
      found(units, { text: '', tenant: '', sent: 'all', ...wanted }).map((one) => one.id);
    expect(ids({ text: ' zj ' })).toEqual(['zj']);
    expect(ids({ tenant: '440000' })).toEqual(['gd']);
    expect(ids({ sent: 'open' })).toEqual(['gd']);
    expect(ids({ sent: 'sent', tenant: '440000' })).toEqual([]);
  });
});
