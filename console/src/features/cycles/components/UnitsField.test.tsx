import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/testing/page';
import { aUnit, complete, type Unit } from '../units';
import { UnitsField } from './UnitsField';
import '../texts';

const ZHEJIANG = '浙江省市场监督管理局、浙江省经济和信息化厅（联合）';
const STEEL = '示例·全国钢铁工业协会';
const LIST = [aUnit('rec-330000', '330000', ZHEJIANG), aUnit('rec-assoc-03', 'national', STEEL)];

let now: Unit[];

function Host() {
  const [units, setUnits] = useState(LIST);
  const take = (next: Unit[]) => {
    now = next;
    setUnits(next);
  };
  return <UnitsField value={units} onChange={take} list={LIST} faults={[]} />;
}

beforeEach(() => {
  now = LIST;
  show(<Host />);
});

const press = (label: string) => userEvent.click(screen.getByLabelText(label));

describe('the units of a new cycle', () => {
  it('have the places that each is given, and are counted', async () => {
    const large = screen.getByLabelText(`${ZHEJIANG}的大型企业名额`);
    await userEvent.clear(large);
    await userEvent.type(large, '2');
    expect(now[0]).toMatchObject({ id: 'rec-330000', largeQuota: 2, smeQuota: 5 });
    expect(screen.getByText('共 2 家，大型企业名额合计 7 家，中小型企业名额合计 10 家。')).toBeTruthy();
    await userEvent.click(screen.getByText('用于全部单位'));
    expect(now.map((unit) => unit.largeQuota)).toEqual([5, 5]);
  });

  it('keep places that do not fit as they are typed, and are told', async () => {
    const large = screen.getByLabelText<HTMLInputElement>(`${ZHEJIANG}的大型企业名额`);
    await userEvent.clear(large);
    await userEvent.type(large, '1500');
    await userEvent.tab();
    expect(large.value).toBe('1500');
    expect(screen.getByText('请填写 0—1000 的整数')).toBeTruthy();
    expect(complete(now)).toBe(false);

    await userEvent.type(screen.getByLabelText('大型企业名额'), '.5');
    expect(screen.getByText('用于全部单位').closest('button')!.disabled).toBe(true);
  });

  it('are the two departments of a jurisdiction, or one again', async () => {
    await press(`将${ZHEJIANG}分设为两个推荐单位`);
    expect(now.map((unit) => unit.name)).toEqual(['浙江省市场监督管理局', '浙江省经济和信息化厅', STEEL]);
    await press('将浙江省经济和信息化厅改为两部门联合推荐');
    expect(now).toEqual(LIST);
  });

  it('are taken away, and added from the default list', async () => {
    await press(`移除${ZHEJIANG}`);
    expect(now).toEqual([LIST[1]]);
    await press('从默认名单增加单位');
    await userEvent.click(await screen.findByTitle(ZHEJIANG));
    expect(now).toEqual([LIST[1], LIST[0]]);
  });

  it('are joined by one that the list does not know, under an id of its own', async () => {
    await userEvent.click(screen.getByText('增加名单外的单位'));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('单位名称'), '仪表协会');
    await userEvent.type(dialog.getByLabelText('单位编号'), '330000');
    await userEvent.click(dialog.getByLabelText('所属地区'));
    await userEvent.click(await screen.findByTitle('全国（行业协会、联合会等）'));
    const add = dialog.getByText(/^增\s?加$/);
    await userEvent.click(add);
    await dialog.findByText('名单中已有使用该编号的单位，请另取编号。');
    await userEvent.clear(dialog.getByLabelText('单位编号'));
    await userEvent.type(dialog.getByLabelText('单位编号'), 'yb');
    await userEvent.click(add);
    await screen.findByText('单位编号 rec-yb');
    expect(now[2]).toEqual(aUnit('rec-yb', 'national', '仪表协会'));
  });
});
