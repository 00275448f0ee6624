import { useQuery } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';

/** Whether the unit filed its joint mechanism of a year. */
export const useMechanismFiled = (year: number) =>
  useQuery({
    queryKey: ['desk', 'mechanism', year],
    queryFn: async () => {
      try {
        const { data } = await recommendation.GET('/api/recommendation/joint-mechanisms/{year}', {
          params: { path: { year } },
        });
        return data!.filing > 0;
      } catch (error) {
        if (isProblem(error) && error.status === 404) {
          return false; // not even drafted
        }
        throw error;
      }
    },
  });
