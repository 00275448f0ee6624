import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

export function useRemoveEvidence(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (evidenceId: string) => {
      await application.DELETE('/api/application/applications/{id}/evidence/{evidenceId}', {
        params: { path: { id, evidenceId } },
      });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['application', id] }),
  });
}
