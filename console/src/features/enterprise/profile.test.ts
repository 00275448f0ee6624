import { describe, expect, it } from 'vitest';
import { aField } from '@/testing/form';
import type { Profile } from '@/lib/form/useProfile';
import { bodyOf, changed, faultsOf, isAsked, merged, valuesOf } from './profile';

const fields = [
  aField({ id: 'name', pointer: '/name', maxLength: 200 }),
  aField({ id: 'industry', pointer: '/industry', type: 'choice' }),
  aField({
    id: 'industryText',
    pointer: '/industryText',
    required: false,
    maxLength: 100,
    requiredWhen: { field: 'industry', options: ['OTHER'] },
  }),
  aField({ id: 'annualRevenue', pointer: '/annualRevenueYuan', type: 'decimal', factor: 10000, min: 0, max: 1e9 }),
  aField({ id: 'contactPhone', pointer: '/contact/phone', format: 'phone', maxLength: 30 }),
];
const profile = {
  name: '浙江示例仪表有限公司',
  industry: 'STEEL',
  annualRevenueYuan: 123456789.01,
  contact: { name: '', phone: '0571-88880000', email: '' },
} as Profile;

describe('the profile', () => {
  it('shows 万元, sends yuan, and loses no cent', () => {
    const values = valuesOf(profile, fields);
    expect(values['/annualRevenueYuan']).toBe(12345.678901);
    expect(bodyOf(values, fields)).toEqual({
      name: '浙江示例仪表有限公司',
      industry: 'STEEL',
      annualRevenueYuan: 123456789.01,
      contact: { phone: '0571-88880000' },
    });
  });

  it('asks for the industry in words with 其他 only, and sends none otherwise', () => {
    const values = { ...valuesOf(profile, fields), '/industryText': '造纸' };
    expect(isAsked(fields[2]!, values, fields)).toBe(false);
    expect(bodyOf(values, fields)).not.toHaveProperty('industryText');
    const other = { ...values, '/industry': 'OTHER', '/industryText': ' ' };
    expect(faultsOf(other, fields)).toEqual([{ pointer: '/industryText', code: 'required', args: {} }]);
  });

  it('joins what two people changed, and asks where both changed the same field', () => {
    const base = { '/name': '甲', '/industry': 'STEEL', '/contact/phone': '1' };
    const mine = { ...base, '/name': '甲公司', '/contact/phone': '2' };
    const theirs = { ...base, '/name': '甲集团', '/industry': 'OTHER' };
    const found = merged(base, mine, theirs, fields);
    expect(found.values).toEqual({ '/name': '甲公司', '/industry': 'OTHER', '/contact/phone': '2' });
    expect(found.clashes).toMatchObject([{ mine: '甲公司', theirs: '甲集团' }]);
    expect(found.taken.map((field) => field.id)).toEqual(['industry']);
    expect(changed(base, { ...base, '/industryText': '' })).toBe(false);
  });
});
