import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** What a unit signed and sealed with ink and attached to its list. */
export const useUnitScans = (cycleId: string, unit: string) =>
  useQuery({
    queryKey: ['sent', 'scans', cycleId, unit],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/units/{unit}/scans', {
        params: { path: { cycleId, unit } },
      });
      return data!.scans;
    },
  });
