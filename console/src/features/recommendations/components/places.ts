import {
  type Answer,
  labelOf,
  nameOf,
  type PublishedForm,
  rowsOf,
  textOf,
  titleOf,
  type EvidenceFile,
} from '@/ui/dossier';

/** Something in a submission that an officer can point at. */
export interface Place {
  pointer: string;
  label: string;
  /** the part of the form it stands in */
  group: string;
}

/** Every place of a form and its files, in the order of the form. */
export function placesOf(form: PublishedForm, profile: string, files: string, evidence: EvidenceFile[]): Place[] {
  return [
    ...form.profile.map((field) => ({ pointer: `/profile${field.pointer}`, label: labelOf(field), group: profile })),
    ...form.sections.flatMap((section) => [
      ...section.fields.map((field) => ({
        pointer: `/form/${field.id}`,
        label: labelOf(field),
        group: titleOf(section),
      })),
      ...(section.selfCheck ? rowsOf(section.selfCheck) : []).map(({ item, question }) => ({
        pointer: `/answers/${question.id}`,
        label:
          `${item.number ?? ''} ${nameOf(item)}${question.sub ? ` (${question.sub})` : ''} ${textOf(question)}`.trim(),
        group: titleOf(section),
      })),
    ]),
    ...evidence.map((file) => ({ pointer: `/evidence/${file.evidenceId}`, label: file.fileName, group: files })),
  ];
}

/** The section whose heading leads to a place. */
export function sectionOf(form: PublishedForm, pointer: string): string {
  const [, root, id] = pointer.split('/');
  if (root === 'profile') {
    return 'profile';
  }
  const section =
    root === 'form'
      ? form.sections.find((one) => one.fields.some((field) => field.id === id))
      : form.sections.find((one) => one.selfCheck);
  return section?.id ?? 'profile';
}

/** Where this page shows what the service names by a pointer; undefined where it has no place of its own. */
export function shownAt(form: PublishedForm, pointer: string): string | undefined {
  const [, root, id] = pointer.split('/');
  if (root !== 'applicant') {
    return pointer;
  }
  const field = form.profile.find((one) => one.id === id);
  return field && `/profile${field.pointer}`;
}

/** The questions that a file proves: the one it was uploaded for, and those whose answers name it. */
export function questionsOf(file: EvidenceFile, answers: Record<string, Answer>, places: Place[]): string[] {
  const asked = Object.keys(answers).filter((id) => answers[id]!.evidence.includes(file.evidenceId));
  return [...new Set([...(file.questionId ? [file.questionId] : []), ...asked])].flatMap(
    (id) => places.find((place) => place.pointer === `/answers/${id}`)?.label ?? [],
  );
}
