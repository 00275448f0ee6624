import i18n from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { aField } from '@/testing/form';
import { quantity } from './words';

const people = aField({ id: 'staff', type: 'integer', unit: '人' });
const revenue = aField({ id: 'revenue', type: 'decimal', unit: '万元', factor: 10_000 });

afterEach(() => i18n.changeLanguage('zh-CN'));

describe('a figure', () => {
  it('has the unit of the notice', () => {
    expect(quantity(1200, people)).toBe('1,200 人');
    expect(quantity(560_000_000, revenue)).toBe('56,000 万元');
  });

  it('has an English unit for an English reader', async () => {
    await i18n.changeLanguage('en');
    expect(quantity(1200, people)).toBe('1,200 people');
    expect(quantity(560_000_000, revenue)).toBe('CNY 560,000,000');
  });
});
