import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { exchange, ifMatch, seen, type Seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/exchange';

export type Preferences = components['schemas']['PreferencesView'];
export type PreferencesBody = components['schemas']['PreferencesBody'];

export const preferencesQuery = queryOptions({
  queryKey: ['notifications', 'preferences'],
  queryFn: async () => seen(await exchange.GET('/api/exchange/notification-preferences')),
});

export const usePreferences = () => useQuery(preferencesQuery);

function useKept() {
  const queries = useQueryClient();
  return { onSuccess: (now: Seen<Preferences>) => queries.setQueryData(preferencesQuery.queryKey, now) };
}

export function useSavePreferences() {
  return useMutation({
    mutationFn: async ({ body, version }: { body: PreferencesBody; version: string | undefined }) =>
      seen(await exchange.PUT('/api/exchange/notification-preferences', { headers: ifMatch(version), body })),
    ...useKept(),
  });
}

export function useConfirmAddress() {
  return useMutation({
    mutationFn: async (code: string) =>
      seen(await exchange.POST('/api/exchange/notification-preferences/confirmation', { body: { code } })),
    ...useKept(),
  });
}

export function useAskAgain() {
  return useMutation({
    mutationFn: async () => seen(await exchange.POST('/api/exchange/notification-preferences/confirmation-letter')),
    ...useKept(),
  });
}
