import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recommendation, seen } from '@/lib/api/client';
import { caseKey, useKeptCase } from './caseFile';

/** Whoever comes too late sees who was faster. */
export function useClaim(id: string) {
  const queries = useQueryClient();
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async (takeOver: boolean) =>
      seen(
        await recommendation.POST('/api/recommendation/cases/{id}/claim', {
          params: { path: { id } },
          body: { takeOver },
        }),
      ),
    onSuccess: kept,
    onError: () => queries.invalidateQueries({ queryKey: caseKey(id) }),
  });
}

export function useLeave(id: string) {
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async () =>
      seen(await recommendation.DELETE('/api/recommendation/cases/{id}/claim', { params: { path: { id } } })),
    onSuccess: kept,
  });
}

export function useHandOver(id: string) {
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async (to: { officer: string; note?: string; takeOver: boolean }) =>
      seen(
        await recommendation.POST('/api/recommendation/cases/{id}/handover', {
          params: { path: { id } },
          body: to,
        }),
      ),
    onSuccess: kept,
  });
}
