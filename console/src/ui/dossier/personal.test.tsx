import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aField, aForm } from '@/testing/form';
import { show } from '@/testing/page';
import { DossierSections } from './DossierSections';

const form = aForm([aField({ id: 'leader', personalData: true })]);
const content = { form: {}, answers: {}, evidence: [] };

it('is hidden for those who have to ask for it, and missing for whose it is', () => {
  const { unmount } = show(<DossierSections form={form} content={content} />);
  expect(screen.getByText('个人信息，须查阅登记后显示')).toBeTruthy();
  unmount();

  show(<DossierSections revealed form={form} content={content} />);
  expect(screen.getByText('未填写')).toBeTruthy();
});

it('leaves the table its columns: what stands beside a question is in its cell', () => {
  show(<DossierSections form={form} content={content} beside={(pointer) => <i>{pointer}</i>} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    '类别',
    '项目',
    '主要内容',
    '是/否',
    '说明与证明材料',
  ]);
  expect(screen.getByText('/answers/Q1').closest('td')!.textContent).toContain('是否编制大纲');
});
