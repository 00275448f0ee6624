import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { dialog, show } from '@/testing/page';
import type { Cycle } from '../api/cycles';
import { aUnit } from '../units';
import { Proposal } from './Proposal';
import '../texts';

const DALIAN = '大连市市场监督管理部门、工业和信息化主管部门（联合）';
const LIST = [aUnit('rec-assoc-03', 'national', '全国钢铁工业协会'), aUnit('rec-210200', '210200', DALIAN)];
const PROPOSE = 'POST /api/publication/cycles';

const scrolledTo: Element[] = [];
Element.prototype.scrollIntoView = function () {
  scrolledTo.push(this);
};

beforeEach(() => {
  scrolledTo.length = 0;
  forgetAnswers();
  answer('GET /api/publication/recommenders', () => json({ items: LIST }));
  answer(PROPOSE, () => json({}, 201));
});

function day(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.mouseDown(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', keyCode: 13 });
}

const propose = () => fireEvent.click(screen.getByText('提出，请另一部门会签'));

/** What is asked before anything is sent; no warning stands in its way. */
async function confirm(ok = '提出方案') {
  const button = await screen.findByRole('button', { name: ok });
  fireEvent.click(button);
}

describe('a new cycle', () => {
  beforeEach(async () => {
    show(<Proposal open onClose={() => {}} />);
    await screen.findByDisplayValue(DALIAN);
    day('企业申报截止', '2030-06-30');
    day('推荐报送截止', '2030-08-31');
  });

  it('is proposed with the default list where nothing is changed, once it is confirmed', async () => {
    propose();
    const question = await dialog('提出本年度方案，请另一部门会签？');
    expect(question.getByText('2030年6月30日24时（北京时间）')).toBeTruthy();
    expect(question.getByText('2 家')).toBeTruthy();
    expect(question.getByText('大型企业 10 家，中小型企业 10 家')).toBeTruthy();
    expect(askedFor(PROPOSE)).toEqual([]);
    await confirm();
    await expect.poll(() => askedFor(PROPOSE).length, { timeout: 10_000 }).toBe(1);
    expect(askedFor(PROPOSE)[0]!.body).toMatchObject({
      applicationDeadline: '2030-06-30T16:00:00Z',
      recommendationDeadline: '2030-08-31T16:00:00Z',
      objectionWorkingDays: 5,
      recommenders: LIST,
    });
  });

  it('is not proposed by Enter in any field', async () => {
    await userEvent.type(screen.getByLabelText(`${DALIAN}的大型企业名额`), '{Enter}');
    await userEvent.type(screen.getByLabelText('名称'), '（二）{Enter}');
    await userEvent.type(screen.getByLabelText('企业申报截止'), '{Enter}{Enter}');
    expect(screen.queryByText('提出本年度方案，请另一部门会签？')).toBeNull();
    expect(askedFor(PROPOSE)).toEqual([]);
  });

  it('has the year in its name as long as the name is the one it began with', async () => {
    const year = screen.getByLabelText('年度');
    fireEvent.change(year, { target: { value: '2031' } });
    await screen.findByDisplayValue('2031年度工业计量标杆示范活动');
    await userEvent.type(screen.getByLabelText('名称'), '（二）');
    fireEvent.change(year, { target: { value: '2032' } });
    await screen.findByDisplayValue('2031年度工业计量标杆示范活动（二）');
  });

  it('is proposed against the notice only knowingly', async () => {
    fireEvent.change(screen.getByLabelText(`${DALIAN}的大型企业名额`), { target: { value: '6' } });
    fireEvent.change(screen.getByLabelText('名称'), { target: { value: '示范活动' } });
    propose();
    const known = await screen.findByLabelText('以上事项已经核对，按此办理');
    expect(screen.getByText(/各不超过 5 家/).textContent).toContain(DALIAN);
    expect(screen.getByText(/名称中没有载明年度/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '提出方案' })).toHaveProperty('disabled', true);
    fireEvent.click(known);
    await expect.poll(() => screen.getByRole<HTMLButtonElement>('button', { name: '提出方案' }).disabled).toBe(false);
    await confirm();
    await expect.poll(() => askedFor(PROPOSE).length, { timeout: 10_000 }).toBe(1);
  });

  it('takes the name of a unit when its field is left', async () => {
    await userEvent.type(screen.getByDisplayValue(DALIAN), '甲');
    await userEvent.click(screen.getByText('提出，请另一部门会签'));
    await confirm();
    await expect.poll(() => askedFor(PROPOSE).length, { timeout: 10_000 }).toBe(1);
    expect(askedFor(PROPOSE).at(-1)!.body).toMatchObject({ recommenders: [LIST[0], { name: `${DALIAN}甲` }] });
  });

  it('is not proposed while a unit has no places, nor without a unit', async () => {
    fireEvent.change(screen.getByLabelText(`${DALIAN}的中小型企业名额`), { target: { value: '' } });
    propose();
    await screen.findByText('每家单位都须填写名称和名额，不给名额的填 0。');
    LIST.forEach((unit) => fireEvent.click(screen.getByLabelText(`移除${unit.name}`)));
    propose();
    await screen.findByText('请至少保留一家推荐单位。');
    expect(askedFor(PROPOSE)).toEqual([]);
  });

  it('shows at a unit what the service finds wrong with it, until the units change', async () => {
    const fault = { pointer: '/recommenders/1/name', code: 'value.length', detail: '名称过短。' };
    answer(PROPOSE, () => json({ title: '填写内容有误', errors: [fault] }, 422));
    propose();
    await confirm();
    const shown = await screen.findByText('名称过短。');
    expect(within(shown.closest('tr')!).getByDisplayValue(DALIAN)).toBeTruthy();
    expect(scrolledTo).toContain(shown);
    fireEvent.click(screen.getByLabelText('移除全国钢铁工业协会'));
    await expect.poll(() => screen.queryByText('名称过短。')).toBeNull();
  });
});

describe('a proposal that is changed', () => {
  const PATH = '/api/publication/cycles/2030-1';
  const standing = {
    cycleId: '2030-1',
    year: 2030,
    name: '2030年度活动',
    state: 'PROPOSED',
    applicationDeadline: '2030-05-31T04:00:00Z',
    recommendationDeadline: '2030-06-30T16:00:00Z',
    objectionWorkingDays: 7,
    industries: ['C31'],
    formVersion: '2026.1',
    rubricVersion: '2026.1',
    expertsPerDossier: 5,
    sameProvinceConflict: true,
    proposedBy: 'SAMR',
    extensions: [],
    recommenders: [{ ...LIST[1], applicationDeadline: 'x', recommendationDeadline: 'x' }],
  } as unknown as Cycle;

  it('keeps what was not touched, to the minute, and names what was read', async () => {
    answer(`PUT ${PATH}`, () => json(standing));
    show(<Proposal open proposed={{ data: standing, version: '"3"' }} onClose={() => {}} />);
    const name = await screen.findByDisplayValue('2030年度活动');
    const page = within(name.closest('form')!);
    expect(page.getByLabelText('年度')).toHaveProperty('disabled', true);
    await userEvent.type(name, '方案');
    fireEvent.click(page.getByText('保存修改'));
    const question = await dialog('修改方案，请另一部门按修改后的方案会签？');
    fireEvent.click(question.getByRole('button', { name: '保存修改' }));
    await expect.poll(() => askedFor(`PUT ${PATH}`).length, { timeout: 10_000 }).toBe(1);
    const [asked] = askedFor(`PUT ${PATH}`);
    expect(asked!.headers.get('If-Match')).toBe('"3"');
    expect(asked!.body).toEqual({
      year: 2030,
      name: '2030年度活动方案',
      applicationDeadline: '2030-05-31T04:00:00Z',
      recommendationDeadline: '2030-06-30T16:00:00Z',
      objectionWorkingDays: 7,
      industries: ['C31'],
      formVersion: '2026.1',
      rubricVersion: '2026.1',
      expertsPerDossier: 5,
      sameProvinceConflict: true,
      recommenders: [LIST[1]],
    });
  });
});
