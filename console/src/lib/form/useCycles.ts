import { queryOptions, useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type ToldCycle = components['schemas']['OpenCycle'];

const told = queryOptions({
  queryKey: ['cycles', 'told'],
  queryFn: async () => {
    const { data } = await application.GET('/api/application/cycles', {
      params: { query: { limit: 100, ended: true } },
    });
    return [...data!.items].sort((a, b) => Number(b.open) - Number(a.open) || b.year - a.year);
  },
});

const openOnes = (cycles: ToldCycle[]) => cycles.filter((cycle) => cycle.open);

/** The cycles that enterprises and units were told of, the open ones first and the newest of each. */
export const useToldCycles = () => useQuery(told);

/** Cycles that are open, with the units that the caller may choose from. */
export const useCycles = () => useQuery({ ...told, select: openOnes });
