import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';

export type Officer = components['schemas']['OfficerView'];

/** The unit's officers with what each has in hand. */
export function useOfficers(cycle: string | undefined) {
  return useQuery({
    queryKey: ['recommendation', 'officers', cycle],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/officers', {
        params: { query: { cycle: cycle! } },
      });
      return data!.items;
    },
    enabled: cycle !== undefined,
  });
}
