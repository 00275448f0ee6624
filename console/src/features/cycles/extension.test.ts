import { describe, expect, it } from 'vitest';
import type { Cycle, Extension } from './api/cycles';
import { bodyOf, changesOf, endOf, extendedUnits, lastDay, lastRecommendation, standing, waitsFor } from './extension';

const general = { applicationDeadline: '2026-06-30T16:00:00Z', recommendationDeadline: '2026-08-31T16:00:00Z' };
const unit = (id: string, tenant: string, own = general) => ({
  id,
  tenant,
  name: `${id}的名称`,
  serves: [],
  largeQuota: 5,
  smeQuota: 5,
  ...own,
});
const longer = { applicationDeadline: '2026-07-10T16:00:00Z', recommendationDeadline: '2026-09-10T16:00:00Z' };
const cycle = {
  ...general,
  state: 'OPEN',
  proposedBy: 'SAMR',
  recommenders: [unit('rec-330000', '330000', longer), unit('rec-320000', '320000')],
  extensions: [],
} as unknown as Cycle;
const proposed = (units?: Extension['units']): Extension => ({
  applicationDeadline: '2026-07-05T16:00:00Z',
  recommendationDeadline: '2026-09-20T16:00:00Z',
  reason: '当地受灾',
  proposedBy: 'MIIT',
  proposedAt: '2026-06-01T00:00:00Z',
  ...(units ? { units } : {}),
});

describe('days in Beijing', () => {
  it('takes 24:00 of a day as that day, both ways', () => {
    expect(lastDay('2026-06-30T16:00:00Z')).toBe('2026-06-30');
    expect(lastDay('2026-06-30T16:00:01Z')).toBe('2026-07-01');
    expect(endOf('2026-07-15', general.applicationDeadline)).toBe('2026-07-15T16:00:00Z');
  });

  it('keeps the exact time of a day that is not moved', () => {
    expect(endOf('2026-06-30', '2026-06-30T09:30:00Z')).toBe('2026-06-30T09:30:00Z');
  });
});

describe('an extension', () => {
  it('goes out from the latest deadlines of the units that are named', () => {
    expect(standing(cycle, [])).toMatchObject(general);
    expect(standing(cycle, ['rec-320000'])).toMatchObject(general);
    expect(standing(cycle, ['rec-320000', 'rec-330000'])).toMatchObject(longer);
  });

  it('names units by tenant and id, and none for everyone', () => {
    const asked = { applicationDay: '2026-06-30', recommendationDay: '2026-09-15', reason: ' 当地受灾 ' };
    expect(bodyOf(cycle, { ...asked, units: undefined })).toEqual({
      applicationDeadline: '2026-06-30T16:00:00Z',
      recommendationDeadline: '2026-09-15T16:00:00Z',
      reason: '当地受灾',
    });
    expect(bodyOf(cycle, { ...asked, units: ['rec-320000'] }).units).toEqual([{ id: 'rec-320000', tenant: '320000' }]);
  });

  it('tells what it changes for each unit and shows nothing shorter', () => {
    const [change] = changesOf(cycle, proposed([{ id: 'rec-330000', tenant: '330000' }]));
    expect(change).toMatchObject({ name: 'rec-330000的名称', from: longer });
    expect(change?.to).toEqual({
      applicationDeadline: longer.applicationDeadline,
      recommendationDeadline: '2026-09-20T16:00:00Z',
    });
    expect(changesOf(cycle, proposed())).toMatchObject([{ name: undefined, from: general }]);
  });

  it('waits for the other ministry alone', () => {
    const pending = { ...cycle, extension: proposed() };
    expect(waitsFor(pending, 'samr')).toBe('extension');
    expect(waitsFor(pending, 'miit')).toBeUndefined();
    expect(waitsFor({ ...cycle, state: 'PROPOSED' }, 'miit')).toBe('cycle');
    expect(waitsFor(cycle, 'miit')).toBeUndefined();
  });

  it('moves the end of the recommendation to that of the last unit', () => {
    expect(lastRecommendation(cycle)).toBe(longer.recommendationDeadline);
    expect(lastRecommendation({ ...cycle, recommenders: [] })).toBe(general.recommendationDeadline);
  });

  it('marks units with a later deadline than everyone', () => {
    expect(extendedUnits(cycle).map((one) => one.id)).toEqual(['rec-330000']);
  });
});
