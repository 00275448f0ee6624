import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recommendation } from '@/lib/api/client';
import { each } from '../components/each';
import type { Line } from './inbox';

export type SeveralOrder = { kind: 'claim' } | { kind: 'handover'; officer: string; note?: string };

/** Claims several cases or hands them over, each by a request of its own; a colleague's case is never taken over. */
export function useSeveral() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ lines, order }: { lines: Line[]; order: SeveralOrder }) =>
      each(lines, ({ caseId }) => {
        const params = { path: { id: caseId } };
        return order.kind === 'claim'
          ? recommendation.POST('/api/recommendation/cases/{id}/claim', { params, body: { takeOver: false } })
          : recommendation.POST('/api/recommendation/cases/{id}/handover', {
              params,
              body: { officer: order.officer, note: order.note, takeOver: false },
            });
      }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['recommendation', 'inbox'] });
      await queries.invalidateQueries({ queryKey: ['recommendation', 'officers'] });
      await queries.invalidateQueries({ queryKey: ['recommendation', 'case'] });
    },
  });
}
