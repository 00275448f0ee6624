import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application, seen } from '@/lib/api/client';

/** Submits the version that was reviewed to one unit. The key makes a repeat after a lost answer safe. */
export function useSubmit(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: { recommenderId: string; version: string | undefined; key: string }) =>
      seen(
        await application.POST('/api/application/applications/{id}/submission', {
          params: { path: { id }, header: { 'If-Match': order.version ?? '', 'Idempotency-Key': order.key } },
          body: { recommenderId: order.recommenderId, truthfulness: true },
        }),
      ),
    onSuccess: (submitted) => {
      queries.setQueryData(['application', id], submitted);
      void queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
}
