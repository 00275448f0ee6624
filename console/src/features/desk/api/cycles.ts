import { useQuery } from '@tanstack/react-query';
import { publication } from '@/lib/api/client';

/** Every cycle as the ministries have it, proposed ones too. */
export function useAllCycles() {
  return useQuery({
    queryKey: ['desk', 'all-cycles'],
    queryFn: async () => {
      const { data } = await publication.GET('/api/publication/cycles', { params: { query: { limit: 100 } } });
      return [...data!.items].sort((a, b) => b.year - a.year);
    },
  });
}
