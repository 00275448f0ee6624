import type { PublishedForm } from '@/ui/dossier';
import { valueAt } from '@/ui/dossier';
import type { Filing } from '../api/filing';

export interface Difference {
  pointer: string;
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  before: unknown;
  after: unknown;
}

/** What differs between two submissions, place by place, in the order of the form. Files are told apart by digest. */
export function differencesOf(form: PublishedForm, before: Filing, after: Filing): Difference[] {
  const found: Difference[] = [];
  const compare = (pointer: string, was: unknown, is: unknown) => {
    if (JSON.stringify(was ?? null) !== JSON.stringify(is ?? null)) {
      found.push({ pointer, kind: was == null ? 'ADDED' : is == null ? 'REMOVED' : 'CHANGED', before: was, after: is });
    }
  };
  form.profile.forEach((field) =>
    compare(`/profile${field.pointer}`, valueAt(before.applicant, field), valueAt(after.applicant, field)),
  );
  form.sections.forEach((section) => {
    section.fields.forEach((field) =>
      compare(`/form/${field.id}`, before.content.form[field.id], after.content.form[field.id]),
    );
    section.selfCheck?.categories
      .flatMap((category) => category.items)
      .flatMap((item) => item.questions)
      .forEach(({ id }) => compare(`/answers/${id}`, plain(before, id), plain(after, id)));
  });
  const files = (filing: Filing) => new Map(filing.content.evidence.map((file) => [file.sm3, file]));
  const [old, current] = [files(before), files(after)];
  current.forEach((file, digest) => {
    if (!old.has(digest)) {
      compare(`/evidence/${file.evidenceId}`, undefined, file.fileName);
    }
  });
  old.forEach((file, digest) => {
    if (!current.has(digest)) {
      compare(`/evidence/${file.evidenceId}`, file.fileName, undefined);
    }
  });
  return found;
}

/** An answer without what the order of its members could make differ. */
function plain(filing: Filing, question: string) {
  const answer = filing.content.answers[question];
  return (
    answer && { answer: answer.answer ?? null, reason: answer.reason ?? null, evidence: [...answer.evidence].sort() }
  );
}

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
