import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

const count = async (cycle: string, more: { claimedBy?: string } = {}) => {
  const { data } = await recommendation.GET('/api/recommendation/cases', {
    params: { query: { cycle, page: 0, size: 1, ...more } },
  });
  return data!.facets;
};

/** What lies with a unit in a cycle: by state, unclaimed, the officer's own, and its list. */
export function useUnitWork(cycle: string) {
  return useQuery({
    queryKey: ['desk', 'unit', cycle],
    queryFn: async () => {
      const [all, unclaimed, mine, batch] = await Promise.all([
        count(cycle),
        count(cycle, { claimedBy: 'nobody' }),
        count(cycle, { claimedBy: 'me' }),
        recommendation.GET('/api/recommendation/batches/{cycleId}', { params: { path: { cycleId: cycle } } }),
      ]);
      return { all, unclaimed, mine, batch: batch.data! };
    },
    refetchInterval: 60_000,
  });
}

/** The lists of all units, for the ministries. */
export function useSentLists(cycle: string | undefined) {
  return useQuery({
    enabled: cycle !== undefined,
    queryKey: ['desk', 'lists', cycle],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches', {
        params: { query: { cycle: cycle!, limit: 200 } },
      });
      return data!.items.filter((batch) => batch.state === 'SUBMITTED');
    },
  });
}
