import { queryOptions, useQuery } from '@tanstack/react-query';
import { application, seen } from '@/lib/api/client';
import { inHand } from '../standing';

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: async () => seen(await application.GET('/api/application/applications/{id}', { params: { path: { id } } })),
  });

const MINUTE = 60_000;
/** what was taken back comes into the enterprise's hand again within a moment */
const MOMENT = 2000;

/** Follows an application that is with others; whoever works on it asks for news instead. */
export const useApplication = (id: string) =>
  useQuery({
    ...applicationQuery(id),
    refetchInterval: ({ state: { data } }) => {
      const state = data?.data.summary.state;
      return !state || inHand(state) ? false : state === 'WITHDRAWN' ? MOMENT : MINUTE;
    },
  });

/** The version as a number, as news are asked for; an ETag of another form counts as the beginning. */
export const versionNumber = (etag: string | undefined) => Number(/\d+/.exec(etag ?? '')?.[0] ?? 0);
