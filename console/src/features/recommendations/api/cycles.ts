import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type Cycle = components['schemas']['OpenCycle'];

/** The cycles that the units were told of, also those that ended, newest first. */
export function useCycles() {
  return useQuery({
    queryKey: ['recommendation', 'cycles'],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/cycles', {
        params: { query: { limit: 100, ended: true } },
      });
      return [...data!.items].sort((a, b) => b.year - a.year);
    },
    staleTime: 5 * 60_000,
  });
}
