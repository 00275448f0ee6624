import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';

export type Batch = components['schemas']['BatchView'];

/** The lists of all units of a cycle; units without a candidate have none yet. */
export const useBatches = (cycle: string) =>
  useQuery({
    queryKey: ['sent', 'batches', cycle],
    queryFn: async () => {
      const all: Batch[] = [];
      let after: string | undefined;
      do {
        const { data } = await recommendation.GET('/api/recommendation/batches', {
          params: { query: { cycle, limit: 200, after } },
        });
        all.push(...data!.items);
        after = data!.next;
      } while (after);
      return all;
    },
    refetchInterval: 60_000,
  });
