import { describe, expect, it } from 'vitest';
import { checkCharacter } from '@/lib/form/creditCode';
import { avoidanceFaults } from './avoidances';

const rule = { maxItems: 5, reasonMaxLength: 10 };
const CODE = `91330100MA0000000${checkCharacter('91330100MA0000000')}`;

const faults = (...list: { creditCode?: string; reason?: string }[]) =>
  avoidanceFaults(list, rule).map(({ pointer, code }) => `${code} ${pointer}`);

describe('employers to be kept away', () => {
  it('need nothing when none is named', () => {
    expect(faults()).toEqual([]);
  });

  it('are each named by a code that can exist, and with a reason', () => {
    expect(faults({})).toEqual(['required /avoidances/0/creditCode', 'required /avoidances/0/reason']);
    expect(faults({ creditCode: '123', reason: ' ' })).toEqual([
      'uscc /avoidances/0/creditCode',
      'required /avoidances/0/reason',
    ]);
    expect(faults({ creditCode: CODE.toLowerCase(), reason: '直接竞争' })).toEqual([]);
  });

  it('are each named once, however the code is written', () => {
    expect(
      faults({ creditCode: CODE, reason: '竞争' }, { creditCode: ` ${CODE.toLowerCase()}`, reason: '同' }),
    ).toEqual(['twice /avoidances/1/creditCode']);
  });

  it('have a reason that is not too long', () => {
    expect(faults({ creditCode: CODE, reason: '竞'.repeat(11) })).toEqual(['tooLong /avoidances/0/reason']);
  });
});
