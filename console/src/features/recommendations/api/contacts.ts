import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, recommendation, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';

export type TableContact = components['schemas']['SummaryContact'];

/** Reveals the contacts that the table holds; the look is recorded, so it is asked for and never prefetched. */
export function useReadContacts(cycle: string) {
  return useMutation({
    mutationFn: async () =>
      seen(
        await recommendation.GET('/api/recommendation/batches/{cycleId}/contacts', {
          params: { path: { cycleId: cycle } },
        }),
      ),
    gcTime: 0,
  });
}

export function useSaveContacts(cycle: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ contacts, version }: { contacts: TableContact[]; version: string | undefined }) =>
      seen(
        await recommendation.PUT('/api/recommendation/batches/{cycleId}/contacts', {
          params: { path: { cycleId: cycle } },
          headers: ifMatch(version),
          body: { contacts },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['recommendation', 'summary'] }),
    gcTime: 0,
  });
}
