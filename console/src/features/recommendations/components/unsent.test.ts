import { expect, it } from 'vitest';
import { unsent } from './unsent';

type File = Parameters<typeof unsent>[0];

const remark = (pointer: string, text: string) => ({ pointer, text, by: '', at: '' });

it('leaves out what a return sent in the same words', () => {
  const steps = [{ what: 'RETURNED', corrections: [{ pointer: '/answers/SC-1', reason: '请补充证书' }] }];
  const file = {
    steps,
    remarks: [
      remark('/answers/SC-1', '请补充证书'),
      remark('/answers/SC-1', '证书仍缺一页'),
      remark('/answers/SC-2', '请补充证书'),
    ],
  } as unknown as File;

  expect(unsent(file)).toEqual(file.remarks!.slice(1));
  expect(unsent({ steps: [] })).toEqual([]);
});
