import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/testing/page';
import type { Cycle } from '../api/cycles';
import { Closing } from './Closing';
import '../texts';

const CYCLE = '/api/publication/cycles/c1';
const past = '2026-08-31T16:00:00Z';
const cycle = (state: Cycle['state'], own = past) =>
  ({
    cycleId: 'c1',
    name: '2026年度活动',
    state,
    recommendationDeadline: past,
    recommenders: [{ id: 'rec-330000', recommendationDeadline: own }],
  }) as unknown as Cycle;

const end = (state: Cycle['state'], own?: string) =>
  show(<Closing found={{ data: cycle(state, own), version: '"7"' }} />);

beforeEach(forgetAnswers);

describe('the end of the recommendation', () => {
  it('comes after the deadline of the last unit', () => {
    end('OPEN', '2100-01-31T16:00:00Z');
    expect(screen.getByText(/推荐报送至2100年1月31日24时/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '结束推荐' })).toHaveProperty('disabled', true);
  });

  it('is confirmed with what it ends, and closes what was read', async () => {
    answer(`POST ${CYCLE}/recommendation-closure`, () => json(cycle('RECOMMENDATION_CLOSED')));
    end('OPEN');
    await userEvent.click(screen.getByRole('button', { name: '结束推荐' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/尚未报送推荐名单的单位不能再报送/)).toBeTruthy();
    expect(within(dialog).getByText(/不需会签，不能撤销/)).toBeTruthy();
    expect(askedFor(`POST ${CYCLE}/recommendation-closure`)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '结束推荐' }));
    await expect.poll(() => askedFor(`POST ${CYCLE}/recommendation-closure`).length).toBe(1);
    expect(askedFor(`POST ${CYCLE}/recommendation-closure`)[0]!.headers.get('If-Match')).toBe('"7"');
  });
});

describe('the end of a cycle', () => {
  it('tells why it cannot be yet', async () => {
    answer(`POST ${CYCLE}/closure`, () => json({ title: '名单尚未公告', detail: '请先完成公示和公告。' }, 409));
    end('RECOMMENDATION_CLOSED');
    await userEvent.click(screen.getByRole('button', { name: '结束本年度活动' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '结束本年度活动' }));
    expect(await screen.findByText('名单尚未公告')).toBeTruthy();
  });

  it('is not offered before or after', () => {
    end('PROPOSED');
    end('CLOSED');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
