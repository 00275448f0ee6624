import { useMutation } from '@tanstack/react-query';
import { recommendation, seen } from '@/lib/api/client';
import { useKeptCase } from './caseFile';

export function useCheckScore(id: string, version: string | undefined) {
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async (body: { score: number; grounds: string }) =>
      seen(
        await recommendation.PUT('/api/recommendation/cases/{id}/check-score', {
          params: { path: { id }, header: { 'If-Match': version! } },
          body,
        }),
      ),
    onSuccess: kept,
  });
}
