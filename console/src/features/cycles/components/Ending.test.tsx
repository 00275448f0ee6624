import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { asMinistry, dialog, show } from '@/testing/page';
import { aUnit } from '../units';
import { CycleDrawer } from './CycleDrawer';
import '../texts';

const CYCLE = '/api/publication/cycles/c1';
const WITHDRAWAL = `POST ${CYCLE}/extensions/withdrawal`;
const deadlines = { applicationDeadline: '2100-06-30T16:00:00Z', recommendationDeadline: '2100-08-31T16:00:00Z' };
const proposal = {
  applicationDeadline: '2100-07-31T16:00:00Z',
  recommendationDeadline: '2100-08-31T16:00:00Z',
  reason: '汛期影响申报',
  proposedBy: 'MIIT',
  proposedAt: '2100-06-01T00:00:00Z',
};
const cycle = {
  cycleId: 'c1',
  year: 2100,
  edition: 1,
  name: '2100年度活动',
  state: 'OPEN',
  proposedBy: 'MIIT',
  countersignedBy: 'SAMR',
  openedAt: '2100-03-01T02:00:00Z',
  objectionWorkingDays: 7,
  ...deadlines,
  extensions: [],
  withdrawnExtensions: [],
  recommenders: [{ ...aUnit('rec-1', 'national', '全国钢铁协会'), ...deadlines }],
};

const stands = (more: object, version: number) =>
  answer(`GET ${CYCLE}`, () => json({ ...cycle, ...more }, 200, { ETag: `"v${version}"` }));
const open = (more: object) => {
  stands(more, 4);
  show(<CycleDrawer id="c1" onClose={() => {}} />);
};
const refuse = (status: number, code: string, title: string, errors: object[] = []) =>
  answer(WITHDRAWAL, () => json({ status, code, title, errors }, status));

beforeEach(async () => {
  forgetAnswers();
  await asMinistry('samr');
});

describe('the end of a proposed extension', () => {
  it('is the own ministry’s 撤回, with a reason and of the version that was read', async () => {
    answer(WITHDRAWAL, () => json(cycle));
    open({ extension: { ...proposal, proposedBy: 'SAMR' } });
    fireEvent.click(await screen.findByRole('button', { name: '撤回延期' }));
    const question = await dialog('撤回“2100年度活动”的延期方案？');
    expect(question.getByText('延期理由：汛期影响申报')).toBeTruthy();
    const sure = question.getByRole<HTMLButtonElement>('button', { name: '撤回延期' });
    expect(sure.disabled).toBe(true);
    fireEvent.change(question.getByLabelText('撤回理由'), { target: { value: ' 缓 ' } });
    expect(sure.disabled).toBe(true);
    fireEvent.change(question.getByLabelText('撤回理由'), { target: { value: ' 灾情已经缓解 ' } });
    fireEvent.click(sure);
    await expect.poll(() => askedFor(WITHDRAWAL).length).toBe(1);
    expect(askedFor(WITHDRAWAL)[0]!.body).toEqual({ reason: '灾情已经缓解' });
    expect(askedFor(WITHDRAWAL)[0]!.headers.get('If-Match')).toBe('"v4"');
  });

  it('is the other ministry’s 不予会签, beside its countersignature', async () => {
    answer(WITHDRAWAL, () => json(cycle));
    open({ extension: proposal });
    expect(await screen.findByRole('button', { name: '会签延期' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '不予会签' }));
    const question = await dialog('对“2100年度活动”的延期方案不予会签？');
    fireEvent.change(question.getByLabelText('不予会签理由'), { target: { value: '期限过长' } });
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    await expect.poll(() => askedFor(WITHDRAWAL).length).toBe(1);
  });

  it('keeps what was written when the proposal changed meanwhile, and is then of the changed one', async () => {
    open({ extension: proposal });
    fireEvent.click(await screen.findByRole('button', { name: '不予会签' }));
    const question = await dialog('对“2100年度活动”的延期方案不予会签？');
    fireEvent.change(question.getByLabelText('不予会签理由'), { target: { value: '期限过长' } });
    refuse(412, 'stale-version', '内容已被他人修改');
    stands({ extension: { ...proposal, reason: '改正后的理由' } }, 5);
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    expect(await question.findByText('内容已被他人修改')).toBeTruthy();
    expect(await question.findByText('延期理由：改正后的理由')).toBeTruthy();
    expect(question.getByLabelText<HTMLTextAreaElement>('不予会签理由').value).toBe('期限过长');
    answer(WITHDRAWAL, () => json(cycle));
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    await expect.poll(() => askedFor(WITHDRAWAL).length).toBe(2);
    expect(askedFor(WITHDRAWAL)[1]!.headers.get('If-Match')).toBe('"v5"');
  });

  it('does not end one ministry’s proposal with what was written against the other’s', async () => {
    open({ extension: proposal });
    fireEvent.click(await screen.findByRole('button', { name: '不予会签' }));
    const question = await dialog('对“2100年度活动”的延期方案不予会签？');
    fireEvent.change(question.getByLabelText('不予会签理由'), { target: { value: '期限过长' } });
    refuse(412, 'stale-version', '内容已被他人修改');
    stands({ extension: { ...proposal, proposedBy: 'SAMR', reason: '本部门的方案' } }, 5);
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    expect(await question.findByText(/该延期方案已不在待会签状态/)).toBeTruthy();
    expect(question.queryByText(/本部门的方案/)).toBeNull();
    expect(question.getByRole<HTMLButtonElement>('button', { name: '不予会签' }).disabled).toBe(true);
  });

  it('keeps what was written, and asks for no more, when nothing waits any longer', async () => {
    open({ extension: proposal });
    fireEvent.click(await screen.findByRole('button', { name: '不予会签' }));
    const question = await dialog('对“2100年度活动”的延期方案不予会签？');
    fireEvent.change(question.getByLabelText('不予会签理由'), { target: { value: '期限过长' } });
    refuse(409, 'cycle.no-extension', '没有待会签的延期');
    stands({}, 5);
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    expect(await question.findByText('没有待会签的延期')).toBeTruthy();
    expect(question.getByLabelText<HTMLTextAreaElement>('不予会签理由').value).toBe('期限过长');
    expect(question.getByRole<HTMLButtonElement>('button', { name: '不予会签' }).disabled).toBe(true);
  });

  it('tells at the reason what is wrong with it', async () => {
    open({ extension: proposal });
    fireEvent.click(await screen.findByRole('button', { name: '不予会签' }));
    const question = await dialog('对“2100年度活动”的延期方案不予会签？');
    fireEvent.change(question.getByLabelText('不予会签理由'), { target: { value: '期限过长' } });
    refuse(422, 'invalid-fields', '填写有误', [{ pointer: '/reason', code: 'value.control', detail: '含有控制字符' }]);
    fireEvent.click(question.getByRole('button', { name: '不予会签' }));
    expect(await question.findByText('含有控制字符')).toBeTruthy();
  });

  it('stays on the record of the extensions, the latest on top', async () => {
    const ended = { ...proposal, withdrawnAt: '2100-06-02T00:00:00Z', withdrawalReason: '期限过长' };
    open({
      extensions: [{ ...proposal, countersignedBy: 'SAMR', countersignedAt: '2100-06-03T00:00:00Z' }],
      withdrawnExtensions: [
        { ...ended, withdrawnBy: 'SAMR' },
        { ...ended, withdrawnBy: 'MIIT', withdrawnAt: '2100-06-04T00:00:00Z', withdrawalReason: '灾情已经缓解' },
      ],
    });
    const refusal = await screen.findByText(/工业和信息化部 2100-06-01 08:00 提出，市场监管总局 .*08:00 不予会签/);
    const withdrawal = screen.getByText(/2100-06-01 08:00 提出，2100-06-04 08:00 撤回/);
    const act = screen.getByText(/市场监管总局 2100-06-03 08:00 会签/);
    const follows = (one: Node, other: Node) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows(withdrawal, act)).toBeTruthy();
    expect(follows(act, refusal)).toBeTruthy();
    expect(screen.getByText('不予会签理由：期限过长')).toBeTruthy();
    expect(screen.getByText('撤回理由：灾情已经缓解')).toBeTruthy();
    expect(screen.getAllByText(/拟定企业申报截止：2100年7月31日24时/)).toHaveLength(2);
  });
});
