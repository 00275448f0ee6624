import { fieldFault } from '@/lib/form/check';
import { readCreditCode } from '@/lib/form/creditCode';
import { merged as joined } from '@/lib/form/merge';
import { scaled, unscaled } from '@/lib/form/size';
import type { Fault, Field } from '@/lib/form/types';
import type { Profile } from '@/lib/form/useProfile';
import type { ProfileBody } from './api/saveProfile';

/** The profile as it is shown, by the pointers of the published fields. */
export type Values = Record<string, unknown>;

const steps = (pointer: string) => pointer.slice(1).split('/');

export function valuesOf(profile: Profile | undefined, fields: Field[]): Values {
  const values: Values = {};
  for (const field of fields) {
    const sent = steps(field.pointer).reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      profile,
    );
    values[field.pointer] = typeof sent === 'number' && field.factor ? unscaled(sent, field.factor) : sent;
  }
  return values;
}

export function bodyOf(values: Values, fields: Field[]): ProfileBody {
  const body: Record<string, unknown> = {};
  for (const field of fields.filter((one) => isAsked(one, values, fields))) {
    const path = steps(field.pointer);
    const last = path.pop()!;
    const place = path.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, body);
    place[last] = sendable(values[field.pointer], field);
  }
  return body as unknown as ProfileBody;
}

function sendable(value: unknown, field: Field): unknown {
  if (typeof value === 'string') {
    const text = field.format === 'uscc' ? readCreditCode(value) : value.trim();
    return text === '' ? undefined : text;
  }
  return typeof value === 'number' && field.factor ? scaled(value, field.factor) : (value ?? undefined);
}

/** Whether a field that describes another is asked for; every other field is. */
export function isAsked(field: Field, values: Values, fields: Field[]): boolean {
  const when = field.requiredWhen;
  if (!when) {
    return true;
  }
  const other = fields.find((one) => one.id === when.field);
  return other !== undefined && when.options.includes(String(values[other.pointer]));
}

export function faultsOf(values: Values, fields: Field[]): Fault[] {
  return fields
    .filter((field) => isAsked(field, values, fields))
    .flatMap(
      (field) => fieldFault(field, values[field.pointer], field.required || field.requiredWhen !== undefined) ?? [],
    );
}

/** A field that somebody else changed while it was changed here, too. */
export interface Clash {
  field: Field;
  mine: unknown;
  theirs: unknown;
}

/** Joins my changes with another person's, by the fields of the form. */
export function merged(base: Values, mine: Values, theirs: Values, fields: Field[]) {
  const { values, clashes, taken } = joined(base, mine, theirs);
  const fieldAt = (pointer: string) => fields.filter((field) => field.pointer === pointer);
  return {
    values,
    clashes: clashes.flatMap(({ at, ...both }) => fieldAt(at).map((field): Clash => ({ field, ...both }))),
    taken: taken.flatMap(fieldAt),
  };
}

export { changed } from '@/lib/form/merge';
