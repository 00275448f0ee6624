import { describe, expect, it } from 'vitest';
import { warningsOf } from './warnings';

const unit = (name: string, largeQuota = 5, smeQuota = 5) => ({ name, largeQuota, smeQuota });
const good = { year: 2030, name: '2030年度活动', recommenders: [unit('浙江省'), unit('江苏省', 0, 5)] };

describe('what is looked at once more before a cycle opens', () => {
  it('is nothing where it follows the notice', () => expect(warningsOf(good)).toEqual([]));

  it('is who only holds a place, who has more than five, and a name without its year', () => {
    const recommenders = [unit('示例·全国钢铁协会'), unit('浙江省', 6, 5), unit('江苏省', 5, 8)];
    expect(warningsOf({ year: 2031, name: '2030年度活动', recommenders })).toEqual([
      { key: 'placeholders', units: ['示例·全国钢铁协会'] },
      { key: 'quotas', units: ['浙江省', '江苏省'] },
      { key: 'year', units: [] },
    ]);
  });
});
