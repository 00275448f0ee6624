import { useMutation, useQueryClient } from '@tanstack/react-query';
import { exchange } from '@/lib/api/client';

/** Marks single ones as read, or everything up to one. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: { ids: string[] } | { upTo: string }) => {
      await exchange.POST('/api/exchange/notifications/read', { body });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
