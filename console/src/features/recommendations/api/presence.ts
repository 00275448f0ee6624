import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** Says that one looks at the order, as long as the page is in sight, and learns who else does. */
export function usePresence(cycle: string) {
  return useQuery({
    queryKey: ['recommendation', 'presence', cycle],
    queryFn: async () => {
      const { data } = await recommendation.POST('/api/recommendation/batches/{cycleId}/presence', {
        params: { path: { cycleId: cycle } },
      });
      return data!.present;
    },
    refetchInterval: 20_000,
    staleTime: 0,
    retry: false,
  });
}
