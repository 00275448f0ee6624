import '@/testing/http';
import { expect, it } from 'vitest';
import type { CaseFile } from './caseFile';
import { touchesTheSame } from './remarks';

const file = (ordinal: number, checked: string[] = []) => ({ submission: { ordinal }, checked }) as unknown as CaseFile;

it('ticks no section of a submission that came meanwhile', () => {
  expect(touchesTheSame({ checked: ['basics'] }, file(1), file(2))).toBe(true);
  expect(touchesTheSame({ checked: ['basics'] }, file(1), file(1))).toBe(false);
  expect(touchesTheSame({ checked: ['basics'] }, file(1), file(1, ['check']))).toBe(true);
  expect(touchesTheSame({ set: [{ pointer: '/form/leader', text: '请补充' }] }, file(1), file(2))).toBe(false);
});
