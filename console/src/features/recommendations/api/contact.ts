import { useMutation } from '@tanstack/react-query';
import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type Contact = components['schemas']['RevealedView'];

/** Reveals an application's personal data. Each call is recorded in the audit; nothing is kept beyond the page. */
export function useContactReveal() {
  return useMutation({
    mutationFn: async (applicationId: string) => {
      const { data } = await application.GET('/api/application/applications/{id}/contact', {
        params: { path: { id: applicationId } },
      });
      return data!;
    },
    gcTime: 0,
  });
}
