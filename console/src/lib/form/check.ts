import { creditCodeFault } from './creditCode';
import { type Answer, answerPointer, type Fault, type Field, type Mark } from './types';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[0-9+()（）\-\s]{5,30}$/;

/** In Unicode characters, as the service counts. */
export const lengthOf = (text: string) => [...text].length;

export const isBlank = (value: unknown) =>
  value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** The first thing wrong with a value, by the published rules of its field. The service decides again. */
export function fieldFault(field: Field, value: unknown, required = field.required): Fault | undefined {
  const fault = (code: string, args: Fault['args'] = {}): Fault => ({ pointer: field.pointer, code, args });
  if (isBlank(value) || (field.mustBe === true && value !== true)) {
    return required ? fault(field.mustBe ? 'commit' : field.type === 'choice' ? 'choose' : 'required') : undefined;
  }
  switch (field.type) {
    case 'text':
    case 'longText':
      return textFault(field, String(value), fault);
    case 'integer':
    case 'decimal':
      return numberFault(field, Number(value), fault);
    case 'evidenceList':
      return Array.isArray(value) && field.maxItems !== undefined && value.length > field.maxItems
        ? fault('tooMany', { max: field.maxItems })
        : undefined;
    default:
      return undefined;
  }
}

type Make = (code: string, args?: Fault['args']) => Fault;

function textFault(field: Field, value: string, fault: Make): Fault | undefined {
  const length = lengthOf(value.trim());
  if (field.minLength !== undefined && length < field.minLength) {
    return fault('tooShort', { min: field.minLength, more: field.minLength - length });
  }
  if (field.maxLength !== undefined && length > field.maxLength) {
    return fault('tooLong', { max: field.maxLength, over: length - field.maxLength });
  }
  if (field.format === 'uscc' && creditCodeFault(value)) {
    return fault('uscc');
  }
  if (field.format === 'email' && !EMAIL.test(value.trim())) {
    return fault('email');
  }
  return field.format === 'phone' && !PHONE.test(value.normalize('NFKC').trim()) ? fault('phone') : undefined;
}

function numberFault(field: Field, value: number, fault: Make): Fault | undefined {
  if (!Number.isFinite(value) || (field.type === 'integer' && !Number.isInteger(value))) {
    return fault('integer');
  }
  const { min = -Infinity, max = Infinity } = field;
  return value < min || value > max ? fault('range', { min, max }) : undefined;
}

/** What an answer of the self-check lacks. */
export function answerFault(
  question: string,
  answer: Answer | undefined,
  marks: Mark[],
  reasonMaxLength: number,
): Fault | undefined {
  const pointer = answerPointer(question);
  if (!answer?.answer) {
    return { pointer, code: 'answer', args: {} };
  }
  const asks = marks.find((mark) => mark.code === answer.answer)?.reasonRequired ?? false;
  if (asks && isBlank(answer.reason)) {
    return { pointer: `${pointer}/reason`, code: 'reason', args: {} };
  }
  return lengthOf(answer.reason ?? '') > reasonMaxLength
    ? {
        pointer: `${pointer}/reason`,
        code: 'tooLong',
        args: { max: reasonMaxLength, over: lengthOf(answer.reason ?? '') - reasonMaxLength },
      }
    : undefined;
}
