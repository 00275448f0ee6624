import { useQuery } from '@tanstack/react-query';
import { exchange } from '@/lib/api/client';

/** The newest notifications. */
export function useNews(enabled: boolean) {
  return useQuery({
    queryKey: ['notifications', 'news'],
    queryFn: async () => {
      const { data } = await exchange.GET('/api/exchange/notifications', { params: { query: { limit: 5 } } });
      return data!.items;
    },
    enabled,
    refetchInterval: 60_000,
  });
}
