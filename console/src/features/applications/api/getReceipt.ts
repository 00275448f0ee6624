import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

/** One submission as it was filed, with its receipt. */
export const useFiling = (id: string, submission: number | undefined) =>
  useQuery({
    queryKey: ['application', id, 'filing', submission],
    enabled: submission !== undefined,
    staleTime: Infinity,
    queryFn: async () =>
      (
        await application.GET('/api/application/applications/{id}/receipts/{submission}', {
          params: { path: { id, submission: submission! } },
        })
      ).data!,
  });
