import { describe, expect, it } from 'vitest';
import { aUnit, complete, departmentsOf, join, placeOf, separate, sum, unitsBody } from './units';

const zhejiang = aUnit('rec-330000', '330000', '浙江省市场监督管理局、浙江省经济和信息化厅（联合）');
const beijing = aUnit('rec-110000', '110000', '北京市市场监督管理部门、工业和信息化主管部门（联合）');
const steel = aUnit('rec-assoc-03', 'national', '全国钢铁工业协会');
const list = [beijing, zhejiang, steel];

describe('a joint unit', () => {
  it('is separated into its two departments, which serve the same jurisdiction', () => {
    const separated = separate([beijing, { ...zhejiang, largeQuota: 3 }, steel], 'rec-330000');
    expect(separated.map(({ id, name, largeQuota }) => [id, name, largeQuota])).toEqual([
      ['rec-110000', beijing.name, 5],
      ['rec-330000-market', '浙江省市场监督管理局', 3],
      ['rec-330000-industry', '浙江省经济和信息化厅', 3],
      ['rec-assoc-03', '全国钢铁工业协会', 5],
    ]);
    expect(separated[2]).toMatchObject({ tenant: '330000', serves: ['330000'] });
  });

  it('gives each department the name of its place', () => {
    expect(placeOf(beijing)).toBe('北京市');
    expect(departmentsOf(beijing)?.map((one) => one.name)).toEqual([
      '北京市市场监督管理部门',
      '北京市工业和信息化主管部门',
    ]);
  });

  it('comes back where its departments stood, also when one of them is gone', () => {
    const separated = separate(list, 'rec-330000');
    expect(join(separated, zhejiang)).toEqual(list);
    expect(
      join(
        separated.filter((one) => one.id !== 'rec-330000-market'),
        zhejiang,
      ),
    ).toEqual(list);
  });

  it('is none when the name tells no departments', () => {
    expect(departmentsOf(steel)).toBeUndefined();
    expect(separate(list, 'rec-assoc-03')).toEqual(list);
  });
});

describe('the units of a proposal', () => {
  it('are complete with names and quotas, zero included', () => {
    expect(complete([{ ...steel, largeQuota: 0 }])).toBe(true);
    expect(complete([{ ...steel, smeQuota: null }])).toBe(false);
    expect(complete([{ ...steel, name: ' ' }])).toBe(false);
  });

  it('are counted and sent with their own quotas', () => {
    expect(sum([zhejiang, { ...steel, largeQuota: 2 }], 'largeQuota')).toBe(7);
    expect(unitsBody([{ ...steel, largeQuota: 2 }])).toEqual([{ ...steel, largeQuota: 2 }]);
  });

  it('serve their own jurisdiction, associations everyone', () => {
    expect(zhejiang.serves).toEqual(['330000']);
    expect(steel.serves).toEqual([]);
  });
});
