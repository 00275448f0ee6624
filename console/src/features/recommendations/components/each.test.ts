import { describe, expect, it } from 'vitest';
import { each } from './each';

describe('one act on several things', () => {
  it('goes on after a refusal, and tells what was refused and why', async () => {
    const seen: string[] = [];
    const outcome = await each(['a', 'b', 'c'], (one) => {
      seen.push(one);
      return one === 'b' ? Promise.reject(new Error('已由同事认领')) : Promise.resolve();
    });
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(outcome).toEqual({ done: ['a', 'c'], failed: [{ one: 'b', why: '已由同事认领' }] });
  });
});
