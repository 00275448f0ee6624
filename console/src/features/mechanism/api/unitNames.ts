import { useQuery } from '@tanstack/react-query';
import { publication } from '@/lib/api/client';
import { type Filer, namesOf } from '../names';

/** Units by the names that the cycle of the year gives them, else another cycle, else the default list; for the ministries. */
export function useUnitNames(year: number): (unit: Filer) => string {
  const { data } = useQuery({
    queryKey: ['mechanism', 'units', year],
    queryFn: async () => {
      const [cycles, list] = await Promise.all([
        publication.GET('/api/publication/cycles', { params: { query: { limit: 100 } } }),
        publication.GET('/api/publication/recommenders'),
      ]);
      return namesOf(year, cycles.data!.items, list.data!.items);
    },
  });
  return (unit) => data?.(unit) ?? unit.recommenderId;
}
