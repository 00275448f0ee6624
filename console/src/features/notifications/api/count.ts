import { useQuery } from '@tanstack/react-query';
import { exchange } from '@/lib/api/client';

const MINUTE = 60_000;

/** How many are unread; made to be asked often. */
export function useUnread(enabled: boolean) {
  return useQuery({
    queryKey: ['notifications', 'count'],
    queryFn: async () => {
      const { data } = await exchange.GET('/api/exchange/notifications/count');
      return data!.unread;
    },
    enabled,
    refetchInterval: MINUTE / 2,
    retry: false,
  });
}
