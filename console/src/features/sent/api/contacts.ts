import { useMutation } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** Reveals the contacts of a unit's table; the look is recorded, so it is asked for and never prefetched. */
export const useUnitContacts = (cycleId: string, unit: string) =>
  useMutation({
    mutationFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/units/{unit}/contacts', {
        params: { path: { cycleId, unit } },
      });
      return data!.contacts;
    },
    gcTime: 0,
  });
