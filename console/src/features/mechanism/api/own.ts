import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, recommendation, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';
import { upload } from '@/lib/files/download';
import { ownMechanism } from '@/lib/mechanism/useOwnMechanism';

export type MechanismBody = components['schemas']['MechanismRequest'];

/** Saves the draft on the version that was read. */
export function useDraftMechanism(year: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, version }: { body: MechanismBody; version: string | undefined }) =>
      seen(
        await recommendation.PUT('/api/recommendation/joint-mechanisms/{year}', {
          params: { path: { year } },
          headers: ifMatch(version),
          body,
        }),
      ),
    onSuccess: (now) => queries.setQueryData(ownMechanism(year).queryKey, now),
  });
}

export function useFileMechanism(year: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (version: string | undefined) =>
      seen(
        await recommendation.POST('/api/recommendation/joint-mechanisms/{year}/filing', {
          params: { path: { year }, header: { 'If-Match': version! } },
        }),
      ),
    onSuccess: (now) => queries.setQueryData(ownMechanism(year).queryKey, now),
  });
}

export const documentAddress = (year: number) => `/api/recommendation/joint-mechanisms/${year}/document`;

/** Attaches the document, or replaces it; the version of the draft changes with it. */
export function useAttachDocument(year: number, version: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => upload('PUT', documentAddress(year), file, crypto.randomUUID(), version),
    onSuccess: () => queries.invalidateQueries(ownMechanism(year)),
  });
}

export function useRemoveDocument(year: number, version: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      seen(
        await recommendation.DELETE('/api/recommendation/joint-mechanisms/{year}/document', {
          params: { path: { year }, header: { 'If-Match': version! } },
        }),
      ),
    onSuccess: (now) => queries.setQueryData(ownMechanism(year).queryKey, now),
  });
}
