import { describe, expect, it } from 'vitest';
import { FIRST, paramsOf, searchOf, viewOf } from './inboxSearch';

const read = (address: string) => viewOf(new URLSearchParams(address));

describe('the inbox in its address', () => {
  it('shows what waits, oldest first, when the address says nothing', () => {
    expect(searchOf(read(''), 'c1')).toEqual({
      cycle: 'c1',
      state: ['RECEIVED'],
      sort: 'submittedAt',
      order: 'asc',
      page: 0,
      size: 20,
    });
  });

  it('says only what differs, and reads it back', () => {
    const view = { ...FIRST, tab: 'ALL' as const, search: '仪表 1', who: 'nobody', again: true, page: 7 };
    const address = paramsOf(view, new URLSearchParams('cycle=c9')).toString();
    expect(address).not.toContain('sort');
    expect(address).toContain('cycle=c9');
    expect(read(address)).toEqual(view);
  });

  it('looks in every state for what is searched, unless a state is named', () => {
    expect(read('search=BG2026-330000-00042').tab).toBe('ALL');
    const waiting = { ...FIRST, search: '仪表' };
    expect(read(paramsOf(waiting, new URLSearchParams()).toString())).toEqual(waiting);
  });

  it('takes no nonsense from the address', () => {
    expect(read('page=-3&perPage=5000&tab=NONE&order=sideways')).toEqual(FIRST);
  });
});
