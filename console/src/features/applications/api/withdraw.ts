import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application, seen } from '@/lib/api/client';

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (reason: string | undefined) =>
      seen(
        await application.POST('/api/application/applications/{id}/withdrawal', {
          params: { path: { id } },
          body: { reason },
        }),
      ),
    onSuccess: (withdrawn) => {
      queries.setQueryData(['application', id], withdrawn);
      void queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
}
