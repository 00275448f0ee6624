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
});
