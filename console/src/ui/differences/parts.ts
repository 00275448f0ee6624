import type { Difference } from '@/lib/form/useDifferences';

/** What changed at a place: two words, or names that came and went. */
export type Part =
  | { kind: 'value'; before: unknown; after: unknown }
  | { kind: 'verdict'; before: string | undefined; after: string | undefined }
  | { kind: 'reason'; before: string; after: string; /** the verdict it belongs to */ of: string | undefined }
  | { kind: 'files'; removed: string[]; added: string[] }
  | { kind: 'employers'; removed: string[]; added: string[] };

interface AnswerLike {
  answer?: string;
  reason?: string;
  evidence?: string[];
}

/** A place's difference, told by what changed there: of an answer its verdict, its reason and its files each by itself. */
export function partsOf({ pointer, before, after }: Difference): Part[] {
  if (pointer.startsWith('/answers/')) {
    return partsOfAnswer(before ?? {}, after ?? {});
  }
  if (pointer.startsWith('/evidence/')) {
    return [{ kind: 'files', ...moved(fileNames(before), fileNames(after)) }];
  }
  if (pointer === '/avoidances') {
    return [{ kind: 'employers', ...moved(employers(before), employers(after)) }];
  }
  return Array.isArray(before) || Array.isArray(after)
    ? [{ kind: 'files', ...moved(texts(before), texts(after)) }]
    : [{ kind: 'value', before, after }];
}

function partsOfAnswer(before: AnswerLike, after: AnswerLike): Part[] {
  const files = moved(texts(before.evidence), texts(after.evidence));
  const [was, is] = [before.reason?.trim() ?? '', after.reason?.trim() ?? ''];
  return [
    ...(before.answer === after.answer
      ? []
      : [{ kind: 'verdict' as const, before: before.answer, after: after.answer }]),
    ...(was === is ? [] : [{ kind: 'reason' as const, before: was, after: is, of: is ? after.answer : before.answer }]),
    ...(files.removed.length + files.added.length === 0 ? [] : [{ kind: 'files' as const, ...files }]),
  ];
}

const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : []);

const fileNames = (file: unknown) => (file ? [(file as { fileName: string }).fileName] : []);

const employers = (list: unknown) =>
  (Array.isArray(list) ? (list as { creditCode?: string; reason?: string }[]) : []).map((one) =>
    [one.creditCode, one.reason].filter(Boolean).join('：'),
  );

const moved = (before: string[], after: string[]) => ({
  removed: before.filter((one) => !after.includes(one)),
  added: after.filter((one) => !before.includes(one)),
});

const AROUND = 16;

/** The part in which two texts differ, each with a little of what stands around it. */
export function changedPart(before: string, after: string): [string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  const cut = (text: string) => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, text.length - end + AROUND);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}
