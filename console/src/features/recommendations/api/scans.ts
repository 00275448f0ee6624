import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import { upload } from '@/lib/files/download';

const key = (cycle: string) => ['recommendation', 'scans', cycle];
export const scansAddress = (cycle: string) => `/api/recommendation/batches/${encodeURIComponent(cycle)}/scans`;

/** Signed scans that go with the table. */
export function useScans(cycle: string) {
  return useQuery({
    queryKey: key(cycle),
    queryFn: async () => {
      const { data } = await recommendation.GET('/api/recommendation/batches/{cycleId}/scans', {
        params: { path: { cycleId: cycle } },
      });
      return data!.scans;
    },
  });
}

export function useAttachScan(cycle: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => upload('POST', scansAddress(cycle), file, crypto.randomUUID()),
    onSuccess: () => queries.invalidateQueries({ queryKey: key(cycle) }),
  });
}

export function useRemoveScan(cycle: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (scanId: string) =>
      recommendation.DELETE('/api/recommendation/batches/{cycleId}/scans/{scanId}', {
        params: { path: { cycleId: cycle, scanId } },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key(cycle) }),
  });
}
