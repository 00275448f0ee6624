import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

/** What a submission would be refused for, by the service's own rules. */
export const useCheck = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['application', id, 'check'],
    enabled,
    staleTime: 0,
    queryFn: async () =>
      (await application.GET('/api/application/applications/{id}/check', { params: { path: { id } } })).data!,
  });
