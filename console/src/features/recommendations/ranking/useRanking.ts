import { useMemo, useRef, useState } from 'react';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { readBatch, useRank } from '../api/batch';
import { type Draft, keepDraft, keptDraft } from './draft';
import { type Batch, exceeded, type Lineup, lineupOf, type Quotas, sameLineup, type Size, stillThere } from './lineup';

/** The order on the page: the saved one, or the officer's own as long as it is not saved. */
export function useRanking(cycle: string, seen: Seen<Batch>) {
  const [draft, setDraft] = useState<Draft | undefined>(() => keptDraft(cycle));
  const [refused, setRefused] = useState<Size>();
  const key = useRef(crypto.randomUUID());
  const rank = useRank(cycle);
  const batch = seen.data;
  const saved = useMemo(() => lineupOf(batch), [batch]);
  const quotas: Quotas = { LARGE: batch.terms?.largeQuota ?? 0, SME: batch.terms?.smeQuota ?? 0 };
  const open = batch.state === 'OPEN';
  const lineup = draft && open ? stillThere(draft, batch.candidates) : saved;
  const grounds = draft && open ? draft.grounds : (batch.grounds ?? '');
  const dirty = open && (!sameLineup(lineup, saved) || grounds !== (batch.grounds ?? ''));

  const keep = (next: Draft | undefined) => {
    key.current = crypto.randomUUID();
    setDraft(next);
    keepDraft(cycle, next);
  };
  const base = draft ? draft.base : seen.version;
  /** Takes a new order unless it exceeds the places of a size. */
  const change = (next: Lineup): boolean => {
    const size = exceeded(next, batch.candidates, quotas);
    setRefused(size);
    if (!size) {
      keep({ ...next, grounds, base });
    }
    return !size;
  };
  const save = async (version: string | undefined) => {
    try {
      await rank.mutateAsync({ ...lineup, grounds: grounds.trim() || undefined, version, key: key.current });
      keep(undefined);
    } catch (error) {
      if (!(isProblem(error) && error.unanswered)) {
        key.current = crypto.randomUUID();
      }
    }
  };
  return {
    lineup,
    saved,
    grounds,
    dirty,
    quotas,
    refused,
    /** a colleague changed the list since this order was begun */
    overtaken: dirty && base !== seen.version,
    saving: rank.isPending,
    error: rank.error,
    change,
    setGrounds: (text: string) => keep({ ...lineup, grounds: text, base }),
    dropOwn: () => {
      rank.reset();
      keep(undefined);
    },
    save: () => save(base),
    /** saves the own order on top of what a colleague saved */
    saveOnTop: async () => save((await readBatch(cycle)).version),
  };
}

export type RankingState = ReturnType<typeof useRanking>;
