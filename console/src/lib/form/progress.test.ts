import { describe, expect, it } from 'vitest';
import { aField, aForm } from '@/testing/form';
import { formProgress } from './progress';

const reading = (content: Record<string, unknown>) => (pointer: string) => content[pointer];

describe('progress of a form', () => {
  it('counts what is asked for, and names what is missing in the order of the form', () => {
    const [basics, check] = formProgress(aForm(), reading({}));
    expect(basics).toMatchObject({ id: 'basics', done: 0, total: 2 });
    expect(basics?.faults.map((fault) => fault.pointer)).toEqual(['/form/leader', '/form/staff']);
    expect(check).toMatchObject({ done: 0, total: 3 });
  });

  it('takes an answer without its reason for unfinished, and a short text as well', () => {
    const form = aForm([aField({ id: 'system', type: 'longText', minLength: 10, maxLength: 20 })]);
    const read = reading({
      '/form/system': '太短',
      '/answers/Q1': { answer: 'NA' },
      '/answers/Q2': { answer: 'NA', reason: '没有自编软件' },
      '/answers/Q3': { answer: 'NO' },
    });
    const [basics, check] = formProgress(form, read);
    expect(basics?.faults[0]).toMatchObject({ code: 'tooShort', args: { min: 10, more: 8 } });
    expect(check).toMatchObject({ done: 2, total: 3 });
    expect(check?.faults.map((fault) => fault.pointer)).toEqual(['/answers/Q1/reason']);
  });

  it('counts characters as people do', () => {
    const form = aForm([aField({ id: 'name', maxLength: 2 })]);
    expect(formProgress(form, reading({ '/form/name': '𠮷𠮷' }))[0]?.faults).toEqual([]);
    expect(formProgress(form, reading({ '/form/name': '𠮷𠮷𠮷' }))[0]?.faults[0]?.code).toBe('tooLong');
  });
});
