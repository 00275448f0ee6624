import { useDifferences } from '@/lib/form/useDifferences';
import type { PublishedForm } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { shownAt } from './places';

const ENDS = ['RETURNED', 'RELEASED', 'DECLINED'] as const;

/** What the enterprise changed since the submission that the unit had before, whatever became of that one. */
export function useChanges(file: CaseFile | undefined, form: PublishedForm | undefined) {
  const since = file?.previousSubmission;
  const found = useDifferences(file?.applicationId, since?.toString(), file?.submission.ordinal.toString());
  const placeOf = (pointer: string) => (form ? shownAt(form, pointer) : undefined);
  return {
    now: file?.submission.ordinal,
    since,
    ended: endOf(file?.steps ?? [], since),
    found,
    placeOf,
    places: new Set(found.data?.map((one) => placeOf(one.pointer))),
  };
}

export type CaseChanges = ReturnType<typeof useChanges>;

/** What a submission came to at last. */
const endOf = (steps: CaseFile['steps'], submission: number | undefined) =>
  [...steps]
    .reverse()
    .filter((step) => step.submission === submission)
    .flatMap((step) => ENDS.filter((end) => end === step.what))[0];
