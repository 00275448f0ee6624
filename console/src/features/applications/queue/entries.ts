import { AVOIDANCES, answerPointer, type Answer, type Content, fieldPointer } from '@/lib/form/types';

/** What stands at the places of a content, by JSON pointer. */
export type Values = ReadonlyMap<string, unknown>;

export function valuesOf(content: Content | undefined): Values {
  const values = new Map<string, unknown>();
  Object.entries(content?.form ?? {}).forEach(([id, value]) => values.set(fieldPointer(id), value));
  Object.entries(content?.answers ?? {}).forEach(([id, value]) => values.set(answerPointer(id), value));
  values.set(AVOIDANCES, content?.avoidances ?? []);
  return values;
}

/** Nothing and blanks are the same at a place, as the service sees it. */
function plain(value: unknown): unknown {
  if (value == null || (typeof value === 'string' && value.trim() === '')) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map(plain);
  }
  if (typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([name, inner]) => [name, plain(inner)] as const)
      .filter(([, inner]) => inner !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return kept.length === 0 ? null : Object.fromEntries(kept);
  }
  return value;
}

export const same = (one: unknown, other: unknown) => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** What is sent for a place: absent for nothing. */
export const sendable = (value: unknown) => (plain(value) === null ? undefined : value);

export const asAnswer = (value: unknown): Answer => (value as Answer | undefined) ?? {};
