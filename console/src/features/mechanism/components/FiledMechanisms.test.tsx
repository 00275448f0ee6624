import { answer, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen, within } from '@testing-library/react';
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
  acknowledgedBy: ['miit'],
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
    json({
      items: [
        {
          year: 2026,
          edition: 1,
          recommenders: [
            unit('330000', 'rec-330000', '浙江省（联合）'),
            unit('320000', 'rec-320000', '江苏省（联合）'),
          ],
        },
      ],
    }),
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

  it('stand beside the units that have not filed, and with what each ministry acknowledged', async () => {
    show(<FiledMechanisms year={2026} />);
    const jiangsu = (await screen.findByText('江苏省（联合）')).closest('tr')!;
    expect(within(jiangsu).getByText('未报备')).toBeTruthy();
    const zhejiang = within(screen.getByText('浙江省（联合）').closest('tr')!);
    expect(zhejiang.getByText(/工业和信息化部/).textContent).toContain('已确认收悉');
    expect(zhejiang.getByText(/市场监管总局/).textContent).toContain('尚未确认收悉');
    fireEvent.click(screen.getByText('未报备（1）'));
    await expect.poll(() => screen.queryByText('浙江省（联合）')).toBeNull();
    expect(screen.getByText('江苏省（联合）')).toBeTruthy();
  });

  it('are listed by id while no name is known', async () => {
    answer('GET /api/publication/cycles', () => json({ title: '暂时不可用' }, 409));
    show(<FiledMechanisms year={2026} />);
    expect(await screen.findByText('rec-330000')).toBeTruthy();
  });
});
