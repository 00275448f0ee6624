import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { type CaseFile, caseKey } from '../api/caseFile';
import { type Decision, useDecision } from '../api/decisions';

type Kinds = { [K in Decision['kind']]: Omit<Extract<Decision, { kind: K }>, 'takeOver'> }[Decision['kind']];

/** Decides once: a repeat after a lost answer bears the same key. A changed case is read again first. */
export function useDecide(seen: Seen<CaseFile>, takeOver: boolean, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const id = seen.data.caseId;
  const decision = useDecision(id, seen.version);
  const decide = (what: Kinds) =>
    decision.mutate(
      { decision: { ...what, takeOver }, key: key.current },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (isProblem(error) && error.unanswered) {
            return;
          }
          key.current = crypto.randomUUID();
          void queries.invalidateQueries({ queryKey: caseKey(id) });
        },
      },
    );
  return { decide, pending: decision.isPending, error: decision.error };
}
