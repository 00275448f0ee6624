import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { asMinistry, dialog, show } from '@/testing/page';
import { aUnit } from '../units';
import { CycleDrawer } from './CycleDrawer';
import '../texts';

const CYCLE = '/api/publication/cycles/c1';
const deadlines = { applicationDeadline: '2100-06-30T16:00:00Z', recommendationDeadline: '2100-08-31T16:00:00Z' };
const cycle = (more: object = {}) => ({
  cycleId: 'c1',
  year: 2100,
  edition: 2,
  name: '2100年度活动',
  state: 'OPEN',
  proposedBy: 'MIIT',
  openedAt: '2100-03-01T02:00:00Z',
  objectionWorkingDays: 7,
  ...deadlines,
  extensions: [],
  recommenders: [{ ...aUnit('rec-1', 'national', '全国钢铁协会'), ...deadlines }],
  ...more,
});

const open = (more?: object) => {
  answer(`GET ${CYCLE}`, () => json(cycle(more), 200, { ETag: '"1"' }));
  show(<CycleDrawer id="c1" onClose={() => {}} />);
};

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('samr');
});

describe('a cycle', () => {
  it('tells its year, who proposed it, when it opened and its public notice', async () => {
    open();
    expect(await screen.findByText('2100（第 2 次）')).toBeTruthy();
    expect(screen.getByText('工业和信息化部')).toBeTruthy();
    expect(screen.getByText('2100-03-01 10:00')).toBeTruthy();
    expect(screen.getByText('7 个工作日')).toBeTruthy();
  });

  it('tells who countersigned it, once it is opened', async () => {
    open({ countersignedBy: 'SAMR' });
    expect(await screen.findByText('会签部门')).toBeTruthy();
    expect(screen.getByText('市场监管总局')).toBeTruthy();
  });

  it('marks a unit whose own deadlines are later, in words', async () => {
    const later = { ...deadlines, recommendationDeadline: '2100-09-15T16:00:00Z' };
    open({
      recommenders: [
        { ...aUnit('rec-1', 'national', '全国钢铁协会'), ...deadlines },
        { ...aUnit('rec-2', '330000', '浙江省市场监督管理局'), ...later },
      ],
    });
    const row = (await screen.findByText('浙江省市场监督管理局')).closest('tr')!;
    expect(row.textContent).toContain('已单独延期');
    expect(row.textContent).toContain('推荐报送截止：2100年9月15日24时');
    expect(screen.getByText('全国钢铁协会').closest('tr')!.textContent).toContain('与全体相同');
  });

  it('is extended only after what moves was shown; nothing is proposed by 取消', async () => {
    answer(`POST ${CYCLE}/extensions`, () => json(cycle()));
    open();
    fireEvent.click(await screen.findByRole('button', { name: '提出延期' }));
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    fireEvent.click(screen.getByRole('button', { name: '提出延期' }));
    fireEvent.change(screen.getByLabelText('延期理由'), { target: { value: '汛期影响申报' } });
    fireEvent.click(screen.getByRole('button', { name: '提出，请另一部门会签' }));
    const question = await dialog('提出“2100年度活动”延期，请另一部门会签？');
    expect(question.getByText('全体单位')).toBeTruthy();
    expect(question.getByText(/汛期影响申报/)).toBeTruthy();
    expect(askedFor(`POST ${CYCLE}/extensions`)).toEqual([]);
    fireEvent.click(question.getByRole('button', { name: '提出延期' }));
    await expect.poll(() => askedFor(`POST ${CYCLE}/extensions`).length).toBe(1);
  });

  const waiting = (proposedBy: string) => ({
    extension: { ...deadlines, reason: '汛期', proposedBy, proposedAt: '2100-06-01T00:00:00Z' },
  });

  it('is not extended while the extension of the other ministry waits', async () => {
    open(waiting('MIIT'));
    await screen.findByText('工业和信息化部提出延期，会签后生效');
    expect(screen.queryByRole('button', { name: /提出延期|修改延期/ })).toBeNull();
  });

  it('lets a ministry change the extension it proposed', async () => {
    open(waiting('SAMR'));
    expect(await screen.findByRole('button', { name: '修改延期' })).toBeTruthy();
  });
});
