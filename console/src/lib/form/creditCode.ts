const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/** Letters that the standard leaves out because they are taken for these. */
const TAKEN_FOR: Record<string, string> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' };

/** What is wrong with a unified social credit code (GB 32100-2015); places count from 1. */
export type CreditCodeFault =
  | { kind: 'characters'; wrong: { place: number; character: string }[]; meant?: string }
  | { kind: 'length'; length: number }
  | { kind: 'check'; expected: string; found: string };

/** As the service reads it: full-width and lower-case letters as what they mean. */
export const readCreditCode = (typed: string) => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

export function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(code.charAt(i)), 0);
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

export function creditCodeFault(typed: string): CreditCodeFault | undefined {
  const code = readCreditCode(typed);
  const wrong = [...code]
    .map((character, i) => ({ place: i + 1, character }))
    .filter(({ character }) => !CHARACTERS.includes(character));
  if (wrong.length > 0) {
    const meant = [...code].map((character) => TAKEN_FOR[character] ?? character).join('');
    return lengthOrCheckFault(meant) ? { kind: 'characters', wrong } : { kind: 'characters', wrong, meant };
  }
  return lengthOrCheckFault(code);
}

function lengthOrCheckFault(code: string): CreditCodeFault | undefined {
  const length = [...code].length;
  if (length !== LENGTH) {
    return { kind: 'length', length };
  }
  const expected = checkCharacter(code);
  const found = code.charAt(LENGTH - 1);
  return expected === found ? undefined : { kind: 'check', expected, found };
}
