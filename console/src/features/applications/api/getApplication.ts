import { queryOptions, useQuery } from '@tanstack/react-query';
import { application, seen } from '@/lib/api/client';

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: async () => seen(await application.GET('/api/application/applications/{id}', { params: { path: { id } } })),
  });

export const useApplication = (id: string) => useQuery(applicationQuery(id));

/** The version as a number, as news are asked for; an ETag of another form counts as the beginning. */
export const versionNumber = (etag: string | undefined) => Number(/\d+/.exec(etag ?? '')?.[0] ?? 0);
