import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';

/** A version of the form; it never changes. */
export function useForm(version: string | undefined) {
  return useQuery({
    queryKey: ['form', version],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/forms/{version}', {
        params: { path: { version: version! } },
      });
      return data!;
    },
    enabled: version !== undefined,
    staleTime: Infinity,
  });
}
