import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem } from '@/lib/api/problem';
import { batchKey } from '../api/batch';

/** A key for a command and its repeats: a new one once the service has answered. A refused list is read again. */
export function useOnce(cycle: string) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return {
    key: () => key.current,
    settled: {
      onSuccess: () => {
        key.current = crypto.randomUUID();
      },
      onError: (error: unknown) => {
        if (!(isProblem(error) && error.unanswered)) {
          key.current = crypto.randomUUID();
          void queries.invalidateQueries({ queryKey: batchKey(cycle) });
        }
      },
    },
  };
}
