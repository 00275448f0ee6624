import { describe, expect, it } from 'vitest';
import { aField } from '@/testing/form';
import { faultText, unitBeside } from './texts';

describe('the words of a form', () => {
  it('write limits with separators', () => {
    const args = { min: 0, max: 1_000_000_000 };
    expect(faultText({ pointer: '/x', code: 'range', args })).toBe('请填写 0 至 1,000,000,000 之间的数');
  });

  it('name a unit once', () => {
    expect(unitBeside(aField({ id: 'revenue', label: '年营业收入（万元）', unit: '万元' }))).toBeUndefined();
    expect(unitBeside(aField({ id: 'staff', label: '从业人员数', unit: '人' }))).toBe('人');
  });
});
