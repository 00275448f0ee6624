import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { asRecommender, show } from '@/testing/page';
import type { Batch } from './lineup';
import { LocalNoticePanel } from './LocalNoticePanel';
import { SealPanel } from './SealPanel';
import '../texts';

const REMOVAL = 'DELETE /api/recommendation/batches/c1/local-notice';
const notice = { from: '2026-06-01', to: '2026-06-07', where: '门户网站', objections: '无异议' };
const batch = { cycleId: 'c1', state: 'OPEN', entries: [{ size: 'LARGE' }], reserve: [], candidates: [] };

function open(localNotice: object) {
  const seen = { data: { ...batch, localNotice } as unknown as Batch, version: '"v3"' };
  show(
    <>
      <SealPanel cycle="c1" seen={seen} dirty={false} />
      <LocalNoticePanel cycle="c1" seen={seen} />
    </>,
  );
}

const seal = () => screen.getByRole<HTMLButtonElement>('button', { name: '封存名单' });

beforeEach(async () => {
  forgetAnswers();
  await asRecommender();
});

it('keeps a list from being sealed while its notice runs, and says until when', () => {
  open({ ...notice, to: '2199-06-07' });

  expect(seal().disabled).toBe(true);
  expect(screen.getByText(/本级公示至 2199-06-07 24时结束/)).toBeTruthy();
  expect(screen.getByText('公示期未满')).toBeTruthy();
});

it('lets it be sealed once the notice is over', () => {
  open(notice);

  expect(seal().disabled).toBe(false);
  expect(screen.queryByText('公示期未满')).toBeNull();
});

it('takes away a notice recorded in error, of the version that was read', async () => {
  answer(REMOVAL, () => json(batch));
  open(notice);
  fireEvent.click(screen.getByRole('button', { name: '撤销登记' }));
  const question = (await screen.findByText(/仅在误登记或实际未公示时撤销/)).closest('.ant-popover')!;
  fireEvent.click(question.querySelector('.ant-btn-primary')!);

  await expect.poll(() => askedFor(REMOVAL).length).toBe(1);
  expect(askedFor(REMOVAL)[0]!.headers.get('If-Match')).toBe('"v3"');
});
