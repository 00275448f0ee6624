import { describe, expect, it } from 'vitest';
import { date, dateTime, deadline } from './time';

describe('times', () => {
  it('writes midnight as the end of the day before', () => {
    expect(deadline('2026-12-31T16:00:00Z', 'zh-CN')).toBe('2026年12月31日24时（北京时间）');
    expect(deadline('2026-12-31T16:00:00Z', 'en')).toBe('31 December 2026, 24:00 (Beijing time)');
  });

  it('keeps another hour', () => {
    expect(deadline('2026-12-31T09:30:00Z', 'zh-CN')).toBe('2026年12月31日 17:30（北京时间）');
  });

  it('shows Beijing time wherever the reader is', () => {
    expect(dateTime('2026-11-26T00:05:00Z', 'zh-CN')).toBe('2026-11-26 08:05');
    expect(dateTime('2026-11-25T16:05:00Z', 'zh-CN')).toBe('2026-11-26 00:05');
  });

  it('writes a day as the form does', () => {
    expect(date('2026-11-26T16:05:00Z', 'zh-CN')).toBe('2026-11-27');
    expect(date('2026-11-26T16:05:00Z', 'en')).toBe('27/11/2026');
  });
});
