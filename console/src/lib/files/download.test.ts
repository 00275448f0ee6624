import { describe, expect, it } from 'vitest';
import { nameIn } from './download';

describe('the name of a downloaded file', () => {
  it('is the encoded one where there is one', () => {
    expect(nameIn(`attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8''%E6%8E%A8%E8%8D%90.pdf`)).toBe('推荐.pdf');
    expect(nameIn('attachment; filename="a b.pdf"')).toBe('a b.pdf');
    expect(nameIn('')).toBe('');
  });
});
