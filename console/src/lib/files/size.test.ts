import { expect, it } from 'vitest';
import { bytes, mostBytes } from './size';

it('is written as on papers', () => {
  expect([0, 899, 1023, 1024, 12_345, 20 * 1024 * 1024].map(bytes)).toEqual([
    '0 B',
    '899 B',
    '1023 B',
    '1.0 KB',
    '12.1 KB',
    '20.0 MB',
  ]);
  expect(mostBytes(20 * 1024 * 1024)).toBe('20 MB');
});
