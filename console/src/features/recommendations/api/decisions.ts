import { useMutation } from '@tanstack/react-query';
import { recommendation, seen } from '@/lib/api/client';
import { useKeptCase } from './caseFile';

export interface CorrectionItem {
  pointer: string;
  reason: string;
}

/** What an officer decides on a case. `takeOver` decides although a colleague has it in hand. */
export type Decision = { takeOver: boolean } & (
  | { kind: 'accept'; opinion?: string }
  | { kind: 'return'; items: CorrectionItem[] }
  | { kind: 'decline'; reason: string }
);

/** Decides on the version of the case that the officer saw. */
export function useDecision(id: string, version: string | undefined) {
  const kept = useKeptCase(id);
  return useMutation({
    mutationFn: async ({ decision, key }: { decision: Decision; key: string }) => {
      const on = { params: { path: { id }, header: { 'If-Match': version!, 'Idempotency-Key': key } } };
      const { takeOver } = decision;
      switch (decision.kind) {
        case 'accept':
          return seen(
            await recommendation.POST('/api/recommendation/cases/{id}/acceptance', {
              ...on,
              body: { opinion: decision.opinion, takeOver },
            }),
          );
        case 'return':
          return seen(
            await recommendation.POST('/api/recommendation/cases/{id}/return', {
              ...on,
              body: { items: decision.items, takeOver },
            }),
          );
        case 'decline':
          return seen(
            await recommendation.POST('/api/recommendation/cases/{id}/decline', {
              ...on,
              body: { reason: decision.reason, takeOver },
            }),
          );
      }
    },
    onSuccess: kept,
  });
}
