import { useMutation, useQueryClient } from '@tanstack/react-query';
import { application, ifMatch, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type ProfileBody = components['schemas']['ProfileBody'];

/** Saves the version that was read with its changes; the key makes a repeat after a lost answer safe. */
export function useSaveProfile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: { body: ProfileBody; version: string | undefined; key: string }) =>
      seen(
        await application.PUT('/api/application/enterprise', {
          headers: { ...ifMatch(order.version), 'Idempotency-Key': order.key },
          body: order.body,
        }),
      ),
    onSuccess: (saved) => queries.setQueryData(['profile'], saved),
  });
}
