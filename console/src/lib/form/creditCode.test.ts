import { describe, expect, it } from 'vitest';
import { creditCodeFault } from './creditCode';

describe('a unified social credit code', () => {
  it('is right with its check character, however it was typed', () => {
    expect(creditCodeFault('91330000MA0XLB000C')).toBeUndefined();
    expect(creditCodeFault(' 91330000ma0xlb000c ')).toBeUndefined();
    expect(creditCodeFault('９１330000MA0XLB000C')).toBeUndefined();
  });

  it('names the character that the check expects', () => {
    expect(creditCodeFault('91330000MA0XLB000D')).toEqual({ kind: 'check', expected: 'C', found: 'D' });
    expect(creditCodeFault('91330001MA0XLB000C')?.kind).toBe('check');
  });

  it('names the places of letters that it never has, and what was meant', () => {
    expect(creditCodeFault('9133OO00MA0XLB000C')).toEqual({
      kind: 'characters',
      wrong: [
        { place: 5, character: 'O' },
        { place: 6, character: 'O' },
      ],
      meant: '91330000MA0XLB000C',
    });
    expect(creditCodeFault('9133*000MA0XLB000C')).toEqual({
      kind: 'characters',
      wrong: [{ place: 5, character: '*' }],
    });
  });

  it('says how long it is', () => {
    expect(creditCodeFault('9133')).toEqual({ kind: 'length', length: 4 });
  });
});
