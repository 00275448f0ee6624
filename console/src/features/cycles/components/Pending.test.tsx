import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { asMinistry, dialog, show } from '@/testing/page';
import type { Cycle } from '../api/cycles';
import { aUnit } from '../units';
import { Pending } from './Pending';
import '../texts';

const CYCLE = '/api/publication/cycles/c1';
const deadlines = { applicationDeadline: '2030-06-30T16:00:00Z', recommendationDeadline: '2030-08-31T16:00:00Z' };
const cycle = {
  cycleId: 'c1',
  year: 2030,
  name: '2030年度活动',
  state: 'PROPOSED',
  proposedBy: 'SAMR',
  objectionWorkingDays: 5,
  ...deadlines,
  recommenders: [{ ...aUnit('rec-1', 'national', '示例·全国钢铁协会'), ...deadlines }],
} as unknown as Cycle;

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('miit');
});

describe('a countersignature', () => {
  it('opens a cycle only after what it opens was shown, and what looks wrong acknowledged', async () => {
    answer(`POST ${CYCLE}/countersignature`, () => json(cycle));
    show(<Pending found={{ data: cycle, version: '"4"' }} />);
    fireEvent.click(screen.getByRole('button', { name: '会签，启动活动' }));
    const question = await dialog('会签并启动“2030年度活动”？');
    expect(question.getByText('2030年8月31日24时（北京时间）')).toBeTruthy();
    expect(question.getByText(/仅为占位.*示例·全国钢铁协会/)).toBeTruthy();
    fireEvent.click(question.getByRole('button', { name: '会签并启动' }));
    expect(askedFor(`POST ${CYCLE}/countersignature`)).toEqual([]);
    fireEvent.click(question.getByLabelText('以上事项已经核对，按此办理'));
    fireEvent.click(question.getByRole('button', { name: '会签并启动' }));
    await expect.poll(() => askedFor(`POST ${CYCLE}/countersignature`).length).toBe(1);
    expect(askedFor(`POST ${CYCLE}/countersignature`)[0]!.headers.get('If-Match')).toBe('"4"');
  });

  it('lets later deadlines stand only after whom and until when was shown', async () => {
    const agreement = `POST ${CYCLE}/extensions/countersignature`;
    const extension = {
      applicationDeadline: '2030-07-31T16:00:00Z',
      recommendationDeadline: '2030-08-31T16:00:00Z',
      reason: '汛期',
      proposedBy: 'SAMR',
      proposedAt: '2030-06-01T00:00:00Z',
    };
    answer(agreement, () => json(cycle));
    show(<Pending found={{ data: { ...cycle, state: 'OPEN', extension } as unknown as Cycle, version: '"5"' }} />);
    fireEvent.click(screen.getByRole('button', { name: '会签延期' }));
    const question = await dialog('会签“2030年度活动”延期？');
    expect(question.getByText('全体单位')).toBeTruthy();
    expect(question.getByText('2030年7月31日24时（北京时间）')).toBeTruthy();
    expect(askedFor(agreement)).toEqual([]);
    fireEvent.click(question.getByRole('button', { name: '会签' }));
    await expect.poll(() => askedFor(agreement).length).toBe(1);
  });
});
