import { useQuery, useQueryClient } from '@tanstack/react-query';
import { recommendation, seen, type Seen } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/recommendation';

export type CaseFile = components['schemas']['CaseView'];
export type Remark = components['schemas']['RemarkView'];
export type Step = components['schemas']['StepView'];

export const caseKey = (id: string) => ['recommendation', 'case', id];

export async function readCase(id: string): Promise<Seen<CaseFile>> {
  return seen(await recommendation.GET('/api/recommendation/cases/{id}', { params: { path: { id } } }));
}

export function useCase(id: string) {
  return useQuery({ queryKey: caseKey(id), queryFn: () => readCase(id), refetchInterval: 30_000 });
}

/** What to do with the answer of a command: it is the case now, and lists are read again. */
export function useKeptCase(id: string) {
  const queries = useQueryClient();
  return (now: Seen<CaseFile>) => {
    queries.setQueryData(caseKey(id), now);
    void queries.invalidateQueries({ queryKey: ['recommendation', 'inbox'] });
    void queries.invalidateQueries({ queryKey: ['recommendation', 'officers'] });
    void queries.invalidateQueries({ queryKey: ['recommendation', 'batch'] });
  };
}
