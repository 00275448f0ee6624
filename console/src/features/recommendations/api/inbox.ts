import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import type { components, paths } from '@/lib/api/generated/recommendation';

export type Line = components['schemas']['LineView'];
export type Inbox = components['schemas']['InboxView'];
export type Search = NonNullable<paths['/api/recommendation/cases']['get']['parameters']['query']>;

/** One page of the unit's cases; the one before stays in sight while the next is fetched. */
export function useInbox(search: Search, enabled: boolean) {
  return useQuery({
    queryKey: ['recommendation', 'inbox', search],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/cases', { params: { query: search } });
      return data!;
    },
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
