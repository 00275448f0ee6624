import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/testing/page';
import type { Preferences } from '../api/preferences';
import { PreferencesForm } from './PreferencesForm';
import '../texts';

const PATH = '/api/exchange/notification-preferences';
const kinds = { handOver: true, deadline: true, announcement: true };
const preferences = (mailService: boolean) =>
  ({
    mailService,
    language: 'ZH',
    byMail: kinds,
    inApp: kinds,
    email: { address: 'wang@example.cn', status: 'UNCONFIRMED', codeUntil: '2026-11-28T00:00:00Z' },
  }) as unknown as Preferences;

const settled = vi.fn();
const open = (mailService: boolean) => {
  const data = preferences(mailService);
  const seen = { data, version: '"1"' };
  return show(<PreferencesForm seen={seen} address={data.email} onTouch={() => undefined} onSettled={settled} />);
};

beforeEach(() => {
  forgetAnswers();
  settled.mockClear();
});

describe('an address that is not confirmed', () => {
  it('is confirmed by the code that was sent', () => {
    open(true);
    expect(screen.getByLabelText('8 位确认码')).toBeTruthy();
  });

  it('is asked for no code while no mail goes out', () => {
    open(false);
    expect(screen.queryByLabelText('8 位确认码')).toBeNull();
    expect(screen.getByText('邮箱已登记，邮件服务启用后再行确认。')).toBeTruthy();
  });
});

describe('an address', () => {
  it('that is none is said at its field and not sent', async () => {
    open(false);
    fireEvent.change(screen.getByLabelText(/接收邮件的邮箱/), { target: { value: 'wang@' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/邮箱格式不正确/)).toBeTruthy();
    expect(askedFor(`PUT ${PATH}`)).toEqual([]);
  });

  it('may be left out', async () => {
    answer(`PUT ${PATH}`, () => json(preferences(false)));
    open(false);
    fireEvent.change(screen.getByLabelText(/接收邮件的邮箱/), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await expect.poll(() => askedFor(`PUT ${PATH}`).length).toBe(1);
    expect(askedFor(`PUT ${PATH}`)[0]!.body).not.toHaveProperty('email');
  });
});

describe('preferences that another window saved meanwhile', () => {
  const STALE = () => json({ code: 'stale-version', title: '内容已被更新' }, 412);

  it('are joined with what was chosen here, which is then saved on them', async () => {
    const theirs = { ...preferences(false), byMail: { ...kinds, deadline: false } };
    answer(`PUT ${PATH}`, ({ headers }) => (headers.get('If-Match') === '"2"' ? json(theirs) : STALE()));
    answer(`GET ${PATH}`, () => json(theirs, 200, { ETag: '"2"' }));
    open(false);
    fireEvent.change(screen.getByLabelText(/接收邮件的邮箱/), { target: { value: 'li@example.cn' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/已更新为对方保存的内容：截止提醒 邮件/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await expect.poll(() => settled.mock.calls.length).toBe(1);
    expect(askedFor(`PUT ${PATH}`).at(-1)!.body).toMatchObject({
      email: 'li@example.cn',
      byMail: { deadline: false },
    });
  });

  it('are saved at once where only the state of the address had changed', async () => {
    answer(`PUT ${PATH}`, ({ headers }) => (headers.get('If-Match') === '"2"' ? json(preferences(false)) : STALE()));
    answer(`GET ${PATH}`, () => json(preferences(false), 200, { ETag: '"2"' }));
    open(false);
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await expect.poll(() => settled.mock.calls.length).toBe(1);
  });
});
