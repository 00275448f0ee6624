import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recommendation, seen, type Seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';
import { isProblem } from '@/lib/api/problem';
import { type CaseFile, caseKey, readCase, useKeptCase } from './caseFile';

type Change = components['schemas']['RemarksRequest'];

/**
 * Changes remarks or checked sections. When a colleague changed something else meanwhile the change is made on top of
 * theirs; when they changed the very same place the refusal stands, so that nobody's words are lost. Sections
 * are ticked in the submission that was seen, never in one that came meanwhile.
 */
export function useRemarks(id: string) {
  const queries = useQueryClient();
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async (change: Change) => {
      const before = queries.getQueryData<Seen<CaseFile>>(caseKey(id));
      try {
        return await send(id, change, before?.version);
      } catch (error) {
        if (!isProblem(error) || error.status !== 412 || !before) {
          throw error;
        }
        const now = await readCase(id);
        queries.setQueryData(caseKey(id), now);
        if (touchesTheSame(change, before.data, now.data)) {
          throw error;
        }
        return await send(id, change, now.version);
      }
    },
    onSuccess: kept,
  });
}

async function send(id: string, change: Change, version: string | undefined) {
  return seen(
    await recommendation.PATCH('/api/recommendation/cases/{id}/remarks', {
      params: { path: { id }, header: { 'If-Match': version! } },
      body: change,
    }),
  );
}

export function touchesTheSame(change: Change, before: CaseFile, now: CaseFile): boolean {
  const places = [...(change.set ?? []).map((item) => item.pointer), ...(change.remove ?? [])];
  const text = (file: CaseFile, place: string) => file.remarks?.find((remark) => remark.pointer === place)?.text;
  const checked = (file: CaseFile) => [...(file.checked ?? [])].sort().join();
  return (
    places.some((place) => text(before, place) !== text(now, place)) ||
    (change.checked !== undefined &&
      (checked(before) !== checked(now) || before.submission.ordinal !== now.submission.ordinal))
  );
}
