import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exchange } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/exchange';

export type Notification = components['schemas']['NotificationView'];

/** The organisation's notifications in the reader's language, the latest first, page after page. */
export function useNotifications(unread: boolean, limit = 20) {
  const { language } = useTranslation().i18n;
  return useInfiniteQuery({
    queryKey: ['notifications', 'list', unread, limit, language],
    queryFn: async ({ pageParam }) => {
      const { data } = await exchange.GET('/api/exchange/notifications', {
        params: { query: { unread, limit, after: pageParam } },
      });
      return data!;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}
