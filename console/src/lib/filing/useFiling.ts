import { useQuery } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type Filing = components['schemas']['FilingView'];

/** One submission as it was received: the enterprise's particulars, content and receipt. It never changes. */
export function useFiling(application_: string | undefined, submission: number | undefined) {
  return useQuery({
    queryKey: ['filing', application_, submission],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/applications/{id}/receipts/{submission}', {
        params: { path: { id: application_!, submission: submission! } },
      });
      return data!;
    },
    enabled: application_ !== undefined && submission !== undefined,
    staleTime: 5 * 60_000,
  });
}

/** The receipt of the last submission. */
export function useLastReceipt(application_: string) {
  return useQuery({
    queryKey: ['receipt', application_],
    queryFn: async () => {
      const { data } = await application.GET('/api/application/applications/{id}/receipt', {
        params: { path: { id: application_ } },
      });
      return data!;
    },
  });
}
