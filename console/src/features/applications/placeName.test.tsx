import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/form/types';
import { aField, aForm } from '@/testing/form';
import { placeName } from './placeName';
import { linkTo } from './places';
import './texts';
import '@/ui/dossier/texts';

const form = {
  ...aForm([aField({ id: 'staff', label: '计量人员数' })]),
  profile: [aField({ id: 'phone', pointer: '/contact/phone', label: '联系方式' })],
};
const files = [{ evidenceId: 'd933c3be', fileName: '能源计量台账.pdf' }] as Evidence[];

describe('a place of an application', () => {
  it.each([
    ['/form/staff', '计量人员数'],
    ['/profile/contact/phone', '联系方式'],
    ['/applicant/phone', '联系方式'],
    ['/answers/Q2', '(一)过程计量保障 1(2) 是否制定方案'],
    ['/answers/Q3/reason', '(二)有效性 是否确认'],
    ['/evidence/d933c3be', '能源计量台账.pdf'],
    ['/evidence/away', '（已删除的文件）'],
    ['/evidence', '证明材料'],
    ['/avoidances/0', '申请回避'],
    ['/never/seen', '申报书其他内容'],
  ])('%s is called %s', (pointer, name) => {
    expect(placeName(form, pointer, files)).toBe(name);
  });

  it('of the profile is mended on the page of the enterprise', () => {
    expect(linkTo('a1', form, '/profile/contact/phone')).toBe('/enterprise');
    expect(linkTo('a1', form, '/form/staff')).toBe('/applications/a1?part=basics&at=%2Fform%2Fstaff');
  });
});
