import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** The receipt of a sent list. */
export function useReceipt(cycle: string, sent: boolean) {
  return useQuery({
    queryKey: ['recommendation', 'receipt', cycle],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/receipt', {
        params: { path: { cycleId: cycle } },
      });
      return data!;
    },
    enabled: sent,
    staleTime: Infinity,
  });
}
