import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

/** The enterprise's own applications. */
export function useOwnApplications() {
  return useQuery({
    queryKey: ['desk', 'applications'],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/applications', { params: { query: { limit: 100 } } });
      return data!.items;
    },
    refetchInterval: 60_000,
  });
}
