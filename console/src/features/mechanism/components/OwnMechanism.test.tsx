import { answer, askedFor, forgetAnswers, json } from '@/testing/http';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { dialog, show } from '@/testing/page';
import { OwnMechanism } from './OwnMechanism';
import '../texts';

const PATH = '/api/recommendation/joint-mechanisms/2026';
const mechanism = (given: object) => ({
  year: 2026,
  filing: 0,
  changed: true,
  leadDepartment: '市场监管局',
  responsible: [{ name: '张三', post: '处长', phone: '0571-1' }],
  acknowledged: [],
  ...given,
});

beforeEach(forgetAnswers);

describe('a unit’s own mechanism', () => {
  it('is filed after it was asked, and says so', async () => {
    answer(`GET ${PATH}`, () => json(mechanism({}), 200, { ETag: '"2"' }));
    answer(`POST ${PATH}/filing`, () =>
      json(mechanism({ filing: 1, changed: false, filedAt: '2026-03-01T00:00:00Z' }), 200, { ETag: '"3"' }),
    );
    show(<OwnMechanism year={2026} />);
    expect(await screen.findByText('草稿已保存，可以报备。')).toBeTruthy();
    expect(screen.queryByText(/重新报备/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '报备' }));
    const question = await dialog('将 2026 年度联合推进机制报两部门备案？');
    expect(askedFor(`POST ${PATH}/filing`)).toEqual([]);
    fireEvent.click(question.getByRole('button', { name: '报备' }));
    expect(await screen.findByText('已报两部门备案')).toBeTruthy();
    expect(await screen.findByText('两部门所存与此处一致。')).toBeTruthy();
    expect(askedFor(`POST ${PATH}/filing`)[0]!.headers.get('If-Match')).toBe('"2"');
  });

  it('says that a draft was saved, and asks to save before it is filed', async () => {
    answer(`GET ${PATH}`, () => json(mechanism({ filing: 1 }), 200, { ETag: '"2"' }));
    answer(`PUT ${PATH}`, () => json(mechanism({ filing: 1, leadDepartment: '经信厅' }), 200, { ETag: '"3"' }));
    show(<OwnMechanism year={2026} />);
    fireEvent.change(await screen.findByLabelText('牵头部门'), { target: { value: '经信厅' } });
    expect(screen.getByText('有尚未保存的修改，请先保存草稿。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('草稿已保存')).toBeTruthy();
    expect(await screen.findByText('草稿与已报备的内容不同，可以报备。')).toBeTruthy();
  });

  it('says that unsaved changes keep the document waiting', async () => {
    answer(`GET ${PATH}`, () => json(mechanism({}), 200, { ETag: '"2"' }));
    show(<OwnMechanism year={2026} />);
    fireEvent.change(await screen.findByLabelText('牵头部门'), { target: { value: '经信厅' } });
    expect(screen.getByText(/有尚未保存的修改，请先保存草稿，再上传、更换或删除/)).toBeTruthy();
  });
});

describe('a draft that a colleague saved meanwhile', () => {
  const theirs = (given: object) => mechanism({ procedure: '同事写的程序', ...given });
  const overtakenBy = (latest: object) => {
    const stored = { now: { body: mechanism({}), version: '"2"' } };
    answer(`GET ${PATH}`, () => json(stored.now.body, 200, { ETag: stored.now.version }));
    answer(`PUT ${PATH}`, ({ headers, body }) =>
      headers.get('If-Match') === '"3"'
        ? json(mechanism(body as object), 200, { ETag: '"4"' })
        : json({ code: 'stale-version', title: '内容已被更新' }, 412),
    );
    return () => {
      stored.now = { body: latest as ReturnType<typeof mechanism>, version: '"3"' };
    };
  };
  const lead = () => screen.getByLabelText<HTMLInputElement>('牵头部门');
  const save = () => fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));

  it('is joined with what was typed and saved on the newest version', async () => {
    const meanwhile = overtakenBy(theirs({}));
    show(<OwnMechanism year={2026} />);
    fireEvent.change(await screen.findByLabelText('牵头部门'), { target: { value: '我写的部门' } });
    meanwhile();
    save();
    expect(await screen.findByText(/已更新为对方保存的内容：推荐程序和要求/)).toBeTruthy();
    expect(lead().value).toBe('我写的部门');
    expect(screen.getByLabelText<HTMLTextAreaElement>('推荐程序和要求').value).toBe('同事写的程序');
    save();
    expect(await screen.findByText('草稿已保存')).toBeTruthy();
    expect(askedFor(`PUT ${PATH}`).at(-1)!.body).toMatchObject({
      leadDepartment: '我写的部门',
      procedure: '同事写的程序',
    });
  });

  it('shows both where both changed the same, and lets either be taken', async () => {
    const meanwhile = overtakenBy(theirs({ leadDepartment: '同事的部门' }));
    show(<OwnMechanism year={2026} />);
    fireEvent.change(await screen.findByLabelText('牵头部门'), { target: { value: '我写的部门' } });
    meanwhile();
    save();
    expect(await screen.findByText('同事的部门')).toBeTruthy();
    expect(screen.getByText('我写的部门')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '请先逐项选择' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '采用 牵头部门 您填写的内容' }));
    save();
    await expect.poll(() => askedFor(`PUT ${PATH}`).length).toBe(2);
    expect(askedFor(`PUT ${PATH}`)[1]!.body).toMatchObject({ leadDepartment: '我写的部门' });
  });

  it('is the colleague’s again once all of theirs is taken', async () => {
    const meanwhile = overtakenBy(theirs({ leadDepartment: '同事的部门' }));
    show(<OwnMechanism year={2026} />);
    fireEvent.change(await screen.findByLabelText('牵头部门'), { target: { value: '我写的部门' } });
    meanwhile();
    save();
    fireEvent.click(await screen.findByRole('button', { name: '采用 牵头部门 对方保存的内容' }));
    await expect.poll(() => lead().value).toBe('同事的部门');
    expect(screen.getByText('草稿已保存，可以报备。')).toBeTruthy();
  });

  it('is filed on a second look, after the latest was shown', async () => {
    const meanwhile = overtakenBy(theirs({}));
    answer(`POST ${PATH}/filing`, () => json({ code: 'stale-version', title: '内容已被更新' }, 412));
    show(<OwnMechanism year={2026} />);
    fireEvent.click(await screen.findByRole('button', { name: '报备' }));
    meanwhile();
    fireEvent.click((await dialog('将 2026 年度联合推进机制报两部门备案？')).getByRole('button', { name: '报备' }));
    expect(await screen.findByText(/现已显示最新内容，请核对后重新办理/)).toBeTruthy();
    expect(await screen.findByText('同事写的程序')).toBeTruthy();
  });
});
