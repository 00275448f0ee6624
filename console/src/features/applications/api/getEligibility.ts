import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type EligibilityQuestion = components['schemas']['EligibilityQuestion'];

/** The questions an enterprise answers for itself before it applies, as the form's version publishes them. */
export const useEligibility = (version: string | undefined) =>
  useQuery({
    queryKey: ['eligibility', version],
    enabled: version !== undefined,
    staleTime: Infinity,
    queryFn: async () =>
      (
        await application.GET('/api/application/forms/{version}/eligibility', {
          params: { path: { version: version! } },
        })
      ).data!,
  });
