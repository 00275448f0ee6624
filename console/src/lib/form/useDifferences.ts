import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type Difference = components['schemas']['DifferenceView'];

/** What changed from one submission to another, or to what is worked on (`draft`). */
export const useDifferences = (id: string | undefined, from: string | undefined, to: string | undefined) =>
  useQuery({
    queryKey: ['application', id, 'differences', from, to],
    enabled: id !== undefined && from !== undefined && to !== undefined && from !== to,
    queryFn: async () =>
      (
        await application.GET('/api/application/applications/{id}/differences', {
          params: { path: { id: id! }, query: { from: from!, to: to! } },
        })
      ).data!.differences,
  });
