import { queryOptions, useQuery } from '@tanstack/react-query';
import { recommendation, seen, type Seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';
import { isProblem } from '@/lib/api/problem';

export type Mechanism = components['schemas']['MechanismView'];

export const ownMechanism = (year: number | undefined) =>
  queryOptions({
    queryKey: ['mechanism', 'own', year],
    queryFn: async (): Promise<Seen<Mechanism> | null> => {
      try {
        return seen(
          await recommendation.GET('/api/recommendation/joint-mechanisms/{year}', {
            params: { path: { year: year! } },
          }),
        );
      } catch (error) {
        if (isProblem(error) && error.status === 404) {
          return null;
        }
        throw error;
      }
    },
  });

/** The unit's joint mechanism of a year; null before the first draft. */
export const useOwnMechanism = (year: number | undefined) =>
  useQuery({ ...ownMechanism(year), enabled: year !== undefined });
