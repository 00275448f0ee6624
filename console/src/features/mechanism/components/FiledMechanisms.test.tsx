import { answer, forgetAnswers, json } from '@/testing/http';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { asMinistry, show } from '@/testing/page';
import { FiledMechanisms } from './FiledMechanisms';
import '../texts';

const line = (tenant: string, recommenderId: string, leadDepartment: string) => ({
  tenant,
  recommenderId,
  year: 2026,
  filing: 1,
  leadDepartment,
  filedAt: '2026-03-02T02:00:00Z',
  acknowledgedBy: [],
});
const unit = (tenant: string, id: string, name: string) => ({ tenant, id, name });

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('samr');
  answer('GET /api/recommendation/joint-mechanisms', () =>
    json({ items: [line('330000', 'rec-330000', '市场监管局'), line('110000', 'rec-110000', '经信局')] }),
  );
  answer('GET /api/publication/recommenders', () => json({ items: [unit('110000', 'rec-110000', '北京市（联合）')] }));
  answer('GET /api/publication/cycles', () =>
    json({ items: [{ year: 2026, edition: 1, recommenders: [unit('330000', 'rec-330000', '浙江省（联合）')] }] }),
  );
});

describe('the mechanisms that were filed', () => {
  it('are listed by the names of their units', async () => {
    show(<FiledMechanisms year={2026} />);
    const zhejiang = (await screen.findByText('浙江省（联合）')).closest('tr')!;
    expect(within(zhejiang).getByText('市场监管局')).toBeTruthy();
    expect(screen.getByText('北京市（联合）')).toBeTruthy();
    expect(screen.queryByText('rec-330000')).toBeNull();
  });

  it('are listed by id while no name is known', async () => {
    answer('GET /api/publication/cycles', () => json({ title: '暂时不可用' }, 409));
    show(<FiledMechanisms year={2026} />);
    expect(await screen.findByText('rec-330000')).toBeTruthy();
  });
});
