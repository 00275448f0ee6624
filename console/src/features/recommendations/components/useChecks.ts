import { useDifferences } from '@/lib/form/useDifferences';
import { useFiling } from '@/lib/filing/useFiling';
import type { PublishedForm } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { changedSections } from './checks';

/**
 * Which sections were looked through as they are now. What was ticked in an earlier submission counts where nothing
 * changed since; nothing counts before that is known.
 */
export function useChecks(file: CaseFile, form: PublishedForm) {
  const ticked = file.checked ?? [];
  const now = file.submission.ordinal;
  const earlier = ticked.length > 0 && file.checkedSubmission !== undefined && file.checkedSubmission < now;
  const since = earlier ? file.checkedSubmission : file.previousSubmission;
  const found = useDifferences(file.applicationId, since?.toString(), now.toString());
  const filing = useFiling(file.applicationId, now);
  const content = filing.data?.content;
  const changed = changedSections(found.data ?? [], form, content);
  const known = !earlier || (found.data !== undefined && content !== undefined);
  const done = form.sections
    .map((section) => section.id)
    .filter((id) => known && ticked.includes(id) && !(earlier && changed.has(id)));
  return {
    done,
    /** not looked through since they changed */
    again: [...changed].filter((id) => !done.includes(id)),
    known,
    error: earlier ? (found.error ?? filing.error) : null,
    retry: () => void (found.isError ? found : filing).refetch(),
  };
}
