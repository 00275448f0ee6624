import { useQuery } from '@tanstack/react-query';
import { publication } from '@/lib/api/client';
import { type Filer, filersOf, namesOf } from '../names';

/**
 * Who is to file in a year, and units by the names that the cycle of the year gives them, else another cycle, else the
 * default list; for the ministries.
 */
export function useUnits(year: number) {
  const { data } = useQuery({
    queryKey: ['mechanism', 'units', year],
    queryFn: async () => {
      const [cycles, list] = await Promise.all([
        publication.GET('/api/publication/cycles', { params: { query: { limit: 100 } } }),
        publication.GET('/api/publication/recommenders'),
      ]);
      const { items } = cycles.data!;
      return { nameOf: namesOf(year, items, list.data!.items), filers: filersOf(year, items) };
    },
  });
  return { nameOf: (unit: Filer) => data?.nameOf(unit) ?? unit.recommenderId, filers: data?.filers ?? [] };
}
