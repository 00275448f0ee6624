import { useDifferences } from '@/lib/form/useDifferences';
import type { PublishedForm } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { shownAt } from './places';

/** What the enterprise changed since the unit returned the case last. */
export function useChanges(file: CaseFile | undefined, form: PublishedForm | undefined) {
  const since = file?.lastReturnedSubmission === file?.submission.ordinal ? undefined : file?.lastReturnedSubmission;
  const found = useDifferences(file?.applicationId, since?.toString(), file?.submission.ordinal.toString());
  const placeOf = (pointer: string) => (form ? shownAt(form, pointer) : undefined);
  return { since, found, placeOf, places: new Set(found.data?.map((one) => placeOf(one.pointer))) };
}

export type CaseChanges = ReturnType<typeof useChanges>;
