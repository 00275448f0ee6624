import type { Difference } from '@/lib/form/useDifferences';
import type { DossierContent, PublishedForm } from '@/ui/dossier';

/** The sections that differ; a file that was exchanged under its old name tells in those that name it. */
export function changedSections(
  differences: Difference[],
  form: PublishedForm,
  content: DossierContent | undefined,
): Set<string> {
  return new Set(
    differences.flatMap(({ pointer, section }) =>
      pointer.startsWith('/evidence/') ? naming(pointer.slice('/evidence/'.length), form, content) : [section],
    ),
  );
}

function naming(file: string, form: PublishedForm, content: DossierContent | undefined): string[] {
  const answered =
    Object.values(content?.answers ?? {}).some((answer) => answer.evidence.includes(file)) ||
    content?.evidence.some((one) => one.evidenceId === file && one.questionId !== undefined);
  return form.sections
    .filter(
      (section) =>
        (answered && section.selfCheck) || section.fields.some((field) => names(content?.form[field.id], file)),
    )
    .map((section) => section.id);
}

const names = (value: unknown, file: string) => Array.isArray(value) && value.includes(file);
