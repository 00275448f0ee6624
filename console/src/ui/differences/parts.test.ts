import { describe, expect, it } from 'vitest';
import type { Difference } from '@/lib/form/useDifferences';
import { changedPart, partsOf } from './parts';

const difference = (pointer: string, before: unknown, after: unknown) => ({ pointer, before, after }) as Difference;

describe('what changed at a place', () => {
  it('is told of an answer by its verdict, its reason and its files', () => {
    const before = { answer: 'NA', reason: '没有研制任务', evidence: ['大纲.pdf', '记录.pdf'] };
    const after = { answer: 'YES', evidence: ['大纲.pdf', '方案.pdf'] };
    expect(partsOf(difference('/answers/Q01', before, after))).toEqual([
      { kind: 'verdict', before: 'NA', after: 'YES' },
      { kind: 'reason', before: '没有研制任务', after: '', of: 'NA' },
      { kind: 'files', removed: ['记录.pdf'], added: ['方案.pdf'] },
    ]);
  });

  it('leaves out of an answer what stayed', () => {
    const answer = { answer: 'YES', evidence: ['a.pdf'] };
    expect(partsOf(difference('/answers/Q01', answer, { ...answer, reason: '补充说明' }))).toEqual([
      { kind: 'reason', before: '', after: '补充说明', of: 'YES' },
    ]);
    expect(partsOf(difference('/answers/Q02', undefined, { answer: 'NO', evidence: [] }))).toEqual([
      { kind: 'verdict', before: undefined, after: 'NO' },
    ]);
  });

  it('names files that came and went', () => {
    expect(partsOf(difference('/evidence/1', undefined, { fileName: '证书.pdf', size: 1, sm3: 'x' }))).toEqual([
      { kind: 'files', removed: [], added: ['证书.pdf'] },
    ]);
    expect(partsOf(difference('/form/attachments', ['a.pdf'], undefined))).toEqual([
      { kind: 'files', removed: ['a.pdf'], added: [] },
    ]);
  });

  it('names employers to be kept away with the reason', () => {
    expect(partsOf(difference('/avoidances', [{ creditCode: 'A', reason: '竞争' }], [{ creditCode: 'B' }]))).toEqual([
      { kind: 'employers', removed: ['A：竞争'], added: ['B'] },
    ]);
  });

  it('is two words elsewhere', () => {
    expect(partsOf(difference('/applicant/employees', 300, 320))).toEqual([{ kind: 'value', before: 300, after: 320 }]);
  });
});

describe('the changed part of a text', () => {
  const long = '测'.repeat(60);

  it('leaves out what is the same around it', () => {
    const [before, after] = changedPart(`${long}96.2%${long}`, `${long}99.4%${long}`);
    expect(before).toBe(`…${'测'.repeat(15)}96.2%${'测'.repeat(15)}…`);
    expect(after).toContain('99.4%');
    expect(after.length).toBeLessThan(50);
  });

  it('keeps short texts whole, and additions at the end', () => {
    expect(changedPart('12', '13')).toEqual(['12', '13']);
    expect(changedPart('甲', '甲乙')).toEqual(['甲', '甲乙']);
  });
});
