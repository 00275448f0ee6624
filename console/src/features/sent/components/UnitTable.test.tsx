import { forgetAnswers } from '@/testing/http';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/testing/page';
import '../texts';
import type { Unit } from '../units';
import { UnitTable } from './UnitTable';

const unit = (id: string, name: string, own: Partial<Unit> = {}): Unit => ({
  id,
  name,
  tenant: '330000',
  sentAt: undefined,
  large: 0,
  sme: 0,
  largeQuota: 5,
  smeQuota: 5,
  applicationUntil: undefined,
  recommendationUntil: undefined,
  ...own,
});

beforeEach(forgetAnswers);

describe('the units of a cycle', () => {
  it('are marked in words, with their own deadlines, where they were extended', () => {
    const later = { recommendationUntil: '2100-09-15T16:00:00Z' };
    show(<UnitTable cycle="c1" units={[unit('a', '甲单位', later), unit('b', '乙单位')]} form={undefined} />);
    const row = (name: string) => screen.getByRole('link', { name }).closest('tr')!.textContent;
    expect(row('甲单位')).toContain('已延期推荐报送截止：2100年9月15日24时（北京时间）');
    expect(row('甲单位')).not.toContain('企业申报截止');
    expect(row('乙单位')).not.toContain('已延期');
  });
});
