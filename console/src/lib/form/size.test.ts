import { describe, expect, it } from 'vitest';
import { scaled, sizeBy, unscaled } from './size';

const rule = { text: '', source: '', employees: 1000, annualRevenueWan: 40000 };

describe('the size of an enterprise', () => {
  it.each([
    [999, 39999.99, 'SME'],
    [100000, 39999.99, 'SME'],
    [999, 1000000, 'SME'],
    [1000, 40000, 'LARGE'],
    [1001, 40000.01, 'LARGE'],
  ])('of %d people and %d 万元 is %s', (people, wan, size) => {
    expect(sizeBy(rule, people, wan)?.size).toBe(size);
  });

  it('is not guessed', () => {
    expect(sizeBy(rule, null, 40000)).toBeUndefined();
    expect(sizeBy(rule, 1000, undefined)).toBeUndefined();
  });

  it('keeps cents between 万元 and yuan', () => {
    expect(scaled(1234.5678, 10000)).toBe(12345678);
    expect(scaled(39999.990001, 10000)).toBe(399999900.01);
    expect(unscaled(399999900.01, 10000)).toBe(39999.990001);
  });
});
