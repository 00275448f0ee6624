import { answer, forgetAnswers, json } from '@/testing/http';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { asMinistry, show } from '@/testing/page';
import { MinistryDesk } from './MinistryDesk';
import '../texts';

const deadlines = { applicationDeadline: '2026-06-30T16:00:00Z', recommendationDeadline: '2026-08-31T16:00:00Z' };
const cycle = {
  cycleId: 'c1',
  name: '2026年度',
  year: 2026,
  state: 'OPEN',
  recommenders: [{ id: 'zj' }],
  ...deadlines,
};

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('samr');
  answer('GET /api/publication/cycles', () => json({ items: [cycle] }));
  answer('GET /api/recommendation/joint-mechanisms', () => json({ items: [] }));
  answer('GET /api/recommendation/batches', () => json({ items: [{ state: 'SUBMITTED', entries: [{}] }] }));
  answer('GET /api/exchange/notifications', () => json({ items: [] }));
});

it('counts the lists that were sent, but has them wait for nobody', async () => {
  show(<MinistryDesk />);
  expect(await screen.findByText('目前没有等待您办理的事项')).toBeTruthy();
  const sent = screen.getByText('已报送名单').parentElement!;
  expect(within(sent).getByRole('link', { name: '1' }).getAttribute('href')).toBe('/sent?cycle=c1&sent=sent');
});
