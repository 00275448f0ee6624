import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type OpenCycle = components['schemas']['OpenCycle'];

/** Cycles that are open, with the units that the caller may choose from. */
export const useCycles = () =>
  useQuery({
    queryKey: ['cycles', 'open'],
    queryFn: async () => (await application.GET('/api/application/cycles')).data?.items ?? [],
  });
