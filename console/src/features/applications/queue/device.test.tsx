import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, createStore } from 'idb-keyval';
import { Device } from './device';
import { type Kept, nothingKept } from './kept';

let account = 'zhang';
vi.mock('@/lib/session/session', () => ({
  loggedIn: () => ({ tenant: '330000', organisation: 'e1', username: account }),
}));

const typed = (value: string): Kept => ({ ...nothingKept(), pending: [{ pointer: '/form/a', was: '', value }] });

async function adopted(device: Device) {
  const found: Kept[] = [];
  await device.adopt((kept) => {
    found.push(kept);
    return Promise.resolve();
  });
  return found.map((kept) => kept.pending[0]?.value);
}

describe('what this browser keeps', () => {
  beforeEach(() => clear(createStore('biaogan-drafts', 'kept')));

  it('is found by the next window, once', async () => {
    await new Device('a1').keep(typed('甲'));
    await new Device('a1').keep(typed('乙'));
    const next = new Device('a1');
    expect((await adopted(next)).sort()).toEqual(['乙', '甲']);
    expect(await adopted(next)).toEqual([]);
  });

  it('is gone when everything was sent', async () => {
    const device = new Device('a1');
    await device.keep(typed('甲'));
    await device.keep(nothingKept());
    expect(await adopted(new Device('a1'))).toEqual([]);
  });

  it('is of one account and one application', async () => {
    await new Device('a1').keep(typed('甲'));
    expect(await adopted(new Device('a2'))).toEqual([]);
    account = 'li';
    expect(await adopted(new Device('a1'))).toEqual([]);
    account = 'zhang';
    expect(await adopted(new Device('a1'))).toEqual(['甲']);
  });
});
