import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { FormView } from './types';
import './texts';

/** The form of a version exactly as it is checked; a version never changes its fields. */
export const useForm = (version: string | undefined) =>
  useQuery({
    queryKey: ['form', version],
    enabled: version !== undefined,
    staleTime: 10 * 60_000,
    queryFn: async () =>
      (await application.GET('/api/application/forms/{version}', { params: { path: { version: version! } } }))
        .data as FormView,
  });
