import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';

/** The joint mechanisms that units filed for a year. */
export const useFiledMechanisms = (year: number | undefined) =>
  useQuery({
    queryKey: ['desk', 'mechanisms', year],
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/joint-mechanisms', {
        params: { query: { year: year!, limit: 200 } },
      });
      return data!.items.filter((line) => line.filing > 0);
    },
    enabled: year !== undefined,
    refetchInterval: 60_000,
  });
