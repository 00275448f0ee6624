import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

/** The own enterprise's applications; there is at most one for each cycle. */
export const useApplications = () =>
  useQuery({
    queryKey: ['applications'],
    queryFn: async () =>
      (await application.GET('/api/application/applications', { params: { query: { limit: 100 } } })).data?.items ?? [],
  });
