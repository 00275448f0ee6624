import { describe, expect, it } from 'vitest';
import { filersOf, namesOf, withUnfiled } from './names';

const unit = (name: string, id = 'rec-330000', tenant = '330000') => ({ id, tenant, name });
const cycle = (year: number, name: string, edition = 1) => ({ year, edition, recommenders: [unit(name)] });
const zhejiang = { tenant: '330000', recommenderId: 'rec-330000' };

describe('the name of a unit that filed', () => {
  it('is the one of the cycle of that year, in its latest edition', () => {
    const cycles = [cycle(2027, '后来的名称'), cycle(2026, '第一次'), cycle(2026, '第二次', 2)];
    expect(namesOf(2026, cycles, [unit('名单上的名称')])(zhejiang)).toBe('第二次');
  });

  it('is the newest cycle’s, or the list’s, where the year has no cycle', () => {
    const cycles = [cycle(2024, '较早'), cycle(2025, '较近')];
    expect(namesOf(2026, cycles, [unit('名单上的名称')])(zhejiang)).toBe('较近');
    expect(namesOf(2026, [], [unit('名单上的名称')])(zhejiang)).toBe('名单上的名称');
  });

  it('is not that of another jurisdiction’s unit with the same id', () => {
    expect(namesOf(2026, [], [unit('别处的单位', 'rec-330000', '110000')])(zhejiang)).toBeUndefined();
  });
});

describe('who is to file in a year', () => {
  it('are the jurisdictions’ units of its opened cycles, each once, and no association', () => {
    const other = { ...cycle(2026, '某协会', 3), state: 'OPEN', recommenders: [unit('某协会', 'rec-a', 'national')] };
    const proposed = { ...cycle(2026, '未启动', 4), state: 'PROPOSED', recommenders: [unit('未启动', 'rec-b')] };
    const filers = filersOf(2026, [cycle(2026, '一'), cycle(2026, '二', 2), other, proposed, cycle(2025, '较早')]);
    expect(filers).toEqual([zhejiang]);
    const association = { tenant: 'national', recommenderId: 'rec-a', filing: 1 };
    expect(withUnfiled([association], filers)).toEqual([association, zhejiang]);
  });

  it('stand in the order of the cycle, those who filed first', () => {
    const units = [unit('京', 'rec-1', '110000'), unit('浙', 'rec-2', '330000'), unit('兵团', 'rec-X', 'XJBT')];
    const filers = filersOf(2026, [{ ...cycle(2026, '一'), recommenders: units }]);
    const filed = [filers[2]!, filers[1]!].map((one) => ({ ...one, filing: 1 }));
    expect(withUnfiled(filed, filers).map((one) => one.recommenderId)).toEqual(['rec-2', 'rec-X', 'rec-1']);
  });
});
