import { describe, expect, it } from 'vitest';
import type { PublishedForm } from '@/ui/dossier';
import type { Filing } from '../api/filing';
import { changedPart, differencesOf } from './differences';

const form = {
  profile: [{ id: 'employees', pointer: '/employees' }],
  sections: [
    { fields: [{ id: 'results' }, { id: 'department' }] },
    { fields: [], selfCheck: { categories: [{ items: [{ questions: [{ id: 'Q1' }, { id: 'Q2' }] }] }] } },
  ],
} as unknown as PublishedForm;

const filing = (employees: number, results: string | undefined, q1: object, files: string[]) =>
  ({
    applicant: { employees },
    content: {
      form: { results, department: '计量处' },
      answers: { Q1: q1, Q2: { answer: 'YES', evidence: ['a', 'b'] } },
      evidence: files.map((name) => ({ evidenceId: `id-${name}`, fileName: name, sm3: name })),
    },
  }) as unknown as Filing;

describe('what differs between two submissions', () => {
  it('names each place, in the order of the form, files by digest', () => {
    const before = filing(300, undefined, { answer: 'NO', evidence: [] }, ['x', 'y']);
    const after = filing(320, '提高到 99.4%', { answer: 'YES', reason: undefined, evidence: [] }, ['y', 'z']);
    expect(differencesOf(form, before, after).map(({ pointer, kind }) => `${kind} ${pointer}`)).toEqual([
      'CHANGED /profile/employees',
      'ADDED /form/results',
      'CHANGED /answers/Q1',
      'ADDED /evidence/id-z',
      'REMOVED /evidence/id-x',
    ]);
  });

  it('takes no other order of evidence for a change', () => {
    const one = filing(300, 'r', { answer: 'YES', evidence: ['a', 'b'] }, []);
    const other = filing(300, 'r', { evidence: ['b', 'a'], answer: 'YES' }, []);
    expect(differencesOf(form, one, other)).toEqual([]);
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
