import { isBlank, lengthOf } from '@/lib/form/check';
import { creditCodeFault, readCreditCode } from '@/lib/form/creditCode';
import { AVOIDANCES, type Avoidance, type Fault, type FormView } from '@/lib/form/types';

/** What is missing or wrong in the list of employers to be kept away. The service decides again. */
export function avoidanceFaults(list: Avoidance[], rule: FormView['avoidances']): Fault[] {
  return list.flatMap(({ creditCode, reason }, at) => {
    const pointer = `${AVOIDANCES}/${at}`;
    return [
      ...codeFault(`${pointer}/creditCode`, creditCode, list.slice(0, at)),
      ...reasonFault(`${pointer}/reason`, reason, rule.reasonMaxLength),
    ];
  });
}

function codeFault(pointer: string, code: string | undefined, before: Avoidance[]): Fault[] {
  if (code === undefined || isBlank(code)) {
    return [{ pointer, code: 'required', args: {} }];
  }
  if (creditCodeFault(code)) {
    return [{ pointer, code: 'uscc', args: {} }];
  }
  const twice = before.some((one) => readCreditCode(one.creditCode ?? '') === readCreditCode(code));
  return twice ? [{ pointer, code: 'twice', args: {} }] : [];
}

function reasonFault(pointer: string, reason: string | undefined, max: number): Fault[] {
  if (isBlank(reason)) {
    return [{ pointer, code: 'required', args: {} }];
  }
  const over = lengthOf(reason ?? '') - max;
  return over > 0 ? [{ pointer, code: 'tooLong', args: { max, over } }] : [];
}

export const asAvoidances = (value: unknown): Avoidance[] => (Array.isArray(value) ? (value as Avoidance[]) : []);
