import { useQuery } from '@tanstack/react-query';
import { application, publication } from '@/lib/api/client';

/** The cycles that enterprises and units were told of, also those that ended, newest first. */
export function useToldCycles() {
  return useQuery({
    queryKey: ['desk', 'cycles'],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/cycles', {
        params: { query: { limit: 100, ended: true } },
      });
      return [...data!.items].sort((a, b) => b.year - a.year);
    },
  });
}

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
