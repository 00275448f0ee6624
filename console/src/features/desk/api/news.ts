import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exchange } from '@/lib/api/client';

/** The newest notifications, in the reader's language: the service words them. */
export function useNews(enabled: boolean) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: ['notifications', 'news', language],
    queryFn: async () => {
      const { data } = await exchange.GET('/api/exchange/notifications', { params: { query: { limit: 5 } } });
      return data!.items;
    },
    enabled,
    refetchInterval: 60_000,
  });
}
