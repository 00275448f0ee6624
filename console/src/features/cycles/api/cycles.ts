import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ifMatch, publication, type Seen, seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/publication';

export type Cycle = components['schemas']['CycleView'];
export type Extension = components['schemas']['ExtensionView'];
export type WithdrawnExtension = components['schemas']['WithdrawnExtensionView'];
export type ExtensionBody = components['schemas']['ExtensionRequest'];
export type CycleBody = components['schemas']['CycleRequest'];
export type DefaultUnit = components['schemas']['DefaultRecommender'];

const ALL = ['cycles', 'ministry'];
const path = '/api/publication/cycles/{id}';

/** Every cycle as the ministries have it, newest first. */
export function useAllCycles() {
  return useQuery({
    queryKey: ALL,
    queryFn: async () => {
      const { data } = await publication.GET('/api/publication/cycles', { params: { query: { limit: 100 } } });
      return [...data!.items].sort((a, b) => b.year - a.year || b.edition - a.edition);
    },
  });
}

/** One cycle with the version that a countersignature agrees to. */
export function useCycle(id: string | undefined) {
  return useQuery({
    queryKey: [...ALL, id],
    queryFn: async () => seen(await publication.GET(path, { params: { path: { id: id! } } })),
    enabled: id !== undefined,
  });
}

/** Who recommends where a proposal names nobody: the list a proposal is written from. */
export function useDefaultUnits(wanted: boolean) {
  return useQuery({
    queryKey: ['recommenders'],
    queryFn: async () => (await publication.GET('/api/publication/recommenders')).data!.items,
    enabled: wanted,
    staleTime: Infinity,
  });
}

/** Proposes a cycle, or changes what was proposed, as it was read. */
export function usePropose(proposed: Seen<Cycle> | undefined) {
  return useStep((body: CycleBody) =>
    proposed
      ? publication.PUT(path, {
          params: { path: { id: proposed.data.cycleId }, header: headerOf(proposed.version) },
          body,
        })
      : publication.POST('/api/publication/cycles', { body }),
  );
}

/** Opens what the other ministry proposed, exactly as it was read. */
export function useCountersignCycle(id: string) {
  return useStep((version: string | undefined) =>
    publication.POST(`${path}/countersignature`, { params: { path: { id }, header: headerOf(version) } }),
  );
}

export function useProposeExtension(id: string) {
  return useStep((body: ExtensionBody) =>
    publication.POST(`${path}/extensions`, { params: { path: { id } }, body }),
  );
}

/** Lets the later deadlines stand, exactly as they were read. */
export function useCountersignExtension(id: string) {
  return useStep((version: string | undefined) =>
    publication.POST(`${path}/extensions/countersignature`, { params: { path: { id }, header: headerOf(version) } }),
  );
}

/** Takes the own proposal back, or does not countersign the other ministry's, exactly as it was read. */
export function useWithdrawExtension(id: string) {
  return useStep(({ version, reason }: { version: string | undefined; reason: string }) =>
    publication.POST(`${path}/extensions/withdrawal`, {
      params: { path: { id }, header: headerOf(version) },
      body: { reason },
    }),
  );
}

/** Ends the recommendation, or the cycle, as it was read: the act of one ministry. */
export function useClose(id: string, what: 'recommendation-closure' | 'closure') {
  return useStep((version: string | undefined) =>
    publication.POST(`${path}/${what}`, { params: { path: { id } }, headers: ifMatch(version) }),
  );
}

const headerOf = (version: string | undefined) => ifMatch(version) as { 'If-Match': string };

function useStep<T, R>(mutationFn: (given: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: ALL }) });
}
