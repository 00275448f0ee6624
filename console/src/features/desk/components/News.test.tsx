import { answer, forgetAnswers, json } from '@/testing/http';
import { act, screen } from '@testing-library/react';
import i18n from 'i18next';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { show } from '@/testing/page';
import { News } from './News';
import '../texts';

beforeEach(forgetAnswers);
afterEach(() => i18n.changeLanguage('zh-CN'));

it('speaks the other language as soon as it is chosen', async () => {
  answer('GET /api/exchange/notifications', ({ headers }) => {
    const title = headers.get('Accept-Language') === 'en' ? 'Applications are open' : '示范活动开始申报';
    return json({ items: [{ id: '1', title, link: '/console/desk', at: '2026-03-01T00:00:00Z', read: false }] });
  });
  show(<News />);
  expect(await screen.findByText('示范活动开始申报')).toBeTruthy();
  await act(() => i18n.changeLanguage('en'));
  expect(await screen.findByText('Applications are open')).toBeTruthy();
});
