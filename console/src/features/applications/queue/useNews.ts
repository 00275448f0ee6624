import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getChanges } from '../api/getChanges';
import { postPresence } from '../api/postPresence';
import type { DraftQueue } from './DraftQueue';
import { useStanding } from './useDraft';

const ASK_EVERY = 4_000;
const SHOW_EVERY = 20_000;

/** Asks what colleagues changed and reads the application again when they did; answers who else is there. */
export function useNews(id: string, draft: DraftQueue) {
  const queries = useQueryClient();
  const news = useQuery({
    queryKey: ['application', id, 'changes'],
    queryFn: () => getChanges(id, draft.known),
    refetchInterval: ASK_EVERY,
    retry: false,
  });
  const version = news.data?.version ?? 0;
  useEffect(() => {
    if (version > draft.known) {
      void queries.invalidateQueries({ queryKey: ['application', id], exact: true });
    }
  }, [version, draft, id, queries]);
  return news.data;
}

/** Reads the application again after each save where the page shows who changed what since it was returned. */
export function useOwnEdits(id: string, draft: DraftQueue, wanted: boolean) {
  const queries = useQueryClient();
  const { savedAt } = useStanding(draft);
  useEffect(() => {
    if (wanted && savedAt) {
      void queries.invalidateQueries({ queryKey: ['application', id], exact: true });
    }
  }, [wanted, savedAt, id, queries]);
}

/** Says again and again that this account is at a part of the form, while the page is before the eyes. */
export function usePresence(id: string, section: string | undefined) {
  useEffect(() => {
    const show = () => {
      if (document.visibilityState === 'visible') {
        void postPresence(id, section).catch(() => undefined); // nobody misses one of them
      }
    };
    show();
    const timer = setInterval(show, SHOW_EVERY);
    return () => clearInterval(timer);
  }, [id, section]);
}
