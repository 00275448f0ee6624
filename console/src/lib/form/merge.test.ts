import { describe, expect, it } from 'vitest';
import { changed, merged } from './merge';

const wang = { name: '王', phone: '1' };
const li = { name: '李', phone: '2' };

describe('what two people wrote', () => {
  it('is joined where only one of them changed a field, lists included', () => {
    const base = { lead: '甲', people: [wang], text: undefined };
    const { values, clashes, taken } = merged(base, { ...base, text: '我写的' }, { ...base, people: [wang, li] });
    expect(values).toEqual({ lead: '甲', people: [wang, li], text: '我写的' });
    expect([clashes, taken]).toEqual([[], ['people']]);
  });

  it('is a clash where both did, unless they wrote the same', () => {
    const base = { lead: '甲', other: '乙' };
    expect(merged(base, { lead: '我', other: '同' }, { lead: '他', other: '同' })).toEqual({
      values: { lead: '我', other: '同' },
      clashes: [{ at: 'lead', mine: '我', theirs: '他' }],
      taken: [],
    });
  });

  it('takes an empty field for one that was never filled', () => {
    expect(changed({ other: undefined }, { other: '' })).toBe(false);
  });
});
