import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { recommendation, seen, type Seen } from '@/lib/api/client';
import { learnServerTime } from '@/lib/time/time';
import type { Batch } from '../ranking/lineup';

export const batchKey = (cycle: string) => ['recommendation', 'batch', cycle];

export async function readBatch(cycle: string): Promise<Seen<Batch>> {
  const found = seen(
    await recommendation.GET('/api/recommendation/batches/{cycleId}', { params: { path: { cycleId: cycle } } }),
  );
  learnServerTime(found.data.serverTime);
  return found;
}

/** The unit's list, looked at often enough that colleagues see each other. */
export function useBatch(cycle: string) {
  return useQuery({ queryKey: batchKey(cycle), queryFn: () => readBatch(cycle), refetchInterval: 10_000 });
}

/** A command on the list, with the version that the officer saw and a key that stays for its repeats. */
export interface OnBatch {
  version: string | undefined;
  key: string;
}

const on = (cycle: string, { version, key }: OnBatch) => ({
  params: { path: { cycleId: cycle }, header: { 'If-Match': version!, 'Idempotency-Key': key } },
});

/** Runs a command on the list and keeps its answer as the list. */
function useCommand<Order extends OnBatch>(cycle: string, run: (order: Order) => Promise<{ data?: Batch; response: Response }>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: Order) => seen(await run(order)),
    onSuccess: (now) => queries.setQueryData(batchKey(cycle), now),
  });
}

export const useRank = (cycle: string) =>
  useCommand<OnBatch & { ranking: string[]; reserve: string[]; grounds?: string }>(
    cycle,
    ({ ranking, reserve, grounds, ...order }) =>
      recommendation.PUT('/api/recommendation/batches/{cycleId}/ranking', {
        ...on(cycle, order),
        body: { ranking, reserve, grounds },
      }),
  );

export const useSeal = (cycle: string) =>
  useCommand(cycle, (order) => recommendation.POST('/api/recommendation/batches/{cycleId}/seal', on(cycle, order)));

export const useReopen = (cycle: string) =>
  useCommand(cycle, (order) => recommendation.DELETE('/api/recommendation/batches/{cycleId}/seal', on(cycle, order)));

export const useCountersign = (cycle: string) =>
  useCommand<OnBatch & { digest: string }>(cycle, ({ digest, ...order }) =>
    recommendation.POST('/api/recommendation/batches/{cycleId}/seal/countersignature', {
      ...on(cycle, order),
      body: { digest },
    }),
  );

export const useSubmitBatch = (cycle: string) =>
  useCommand(cycle, (order) =>
    recommendation.POST('/api/recommendation/batches/{cycleId}/submission', on(cycle, order)),
  );

export const useRemoveLocalNotice = (cycle: string) =>
  useCommand(cycle, (order) =>
    recommendation.DELETE('/api/recommendation/batches/{cycleId}/local-notice', on(cycle, order)),
  );

export const useLocalNotice = (cycle: string) =>
  useCommand<OnBatch & { from: string; to: string; where: string; objections: string }>(cycle, ({ version, key, ...body }) =>
    recommendation.PUT('/api/recommendation/batches/{cycleId}/local-notice', {
      ...on(cycle, { version, key }),
      body,
    }),
  );
