import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** The lines of annex 2 as they stand now. */
export function useSummary(cycle: string, version: string | undefined) {
  return useQuery({
    queryKey: ['recommendation', 'summary', cycle, version],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/summary', {
        params: { path: { cycleId: cycle } },
      });
      return data!;
    },
  });
}
