import { useQuery } from '@tanstack/react-query';
import { publication } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/publication';

export type Cycle = components['schemas']['CycleView'];

/** The cycles that both ministries opened, newest first. */
export const useOpenedCycles = () =>
  useQuery({
    queryKey: ['sent', 'cycles'],
    queryFn: async () => {
      const { data } = await publication.GET('/api/publication/cycles', { params: { query: { limit: 100 } } });
      return data!.items.filter((cycle) => cycle.state !== 'PROPOSED').sort((a, b) => b.year - a.year);
    },
  });
