import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
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

const open = (mailService: boolean) =>
  show(<PreferencesForm seen={{ data: preferences(mailService), version: '"1"' }} />);

beforeEach(forgetAnswers);

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
