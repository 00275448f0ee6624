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
