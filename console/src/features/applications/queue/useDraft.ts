import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Seen } from '@/lib/api/client';
import type { ApplicationView } from '../api/types';
import { versionNumber } from '../api/getApplication';
import type { DraftQueue } from './DraftQueue';
import { openDraft } from './drafts';
import { valuesOf } from './entries';

/** The queue of an application that was read; undefined for a moment. Follows what is read later. */
export function useDraft(id: string, found: Seen<ApplicationView> | undefined): DraftQueue | undefined {
  const [draft, setDraft] = useState<DraftQueue>();
  useEffect(() => {
    if (found) {
      const version = versionNumber(found.version);
      const values = valuesOf(found.data.content);
      void openDraft(id, version, values).then((opened) => {
        opened.rebase(version, values);
        setDraft(opened);
      });
    }
  }, [id, found]);
  return draft;
}

export const DraftContext = createContext<DraftQueue | undefined>(undefined);

/** The draft of the page around. */
export function useCurrentDraft(): DraftQueue {
  const draft = useContext(DraftContext);
  if (!draft) {
    throw new Error('no draft around');
  }
  return draft;
}

/** What stands at a place, as the writer sees it. */
export const usePlace = (draft: DraftQueue, pointer: string) =>
  useSyncExternalStore(draft.subscribe, () => draft.read(pointer));

/** Why the service did not take what was written at a place; undefined when it did. */
export const useRefusal = (draft: DraftQueue, pointer: string) =>
  useSyncExternalStore(draft.subscribe, () => draft.refusal(pointer));

/** Another's word for a place, as long as nobody has chosen. */
export const useConflict = (draft: DraftQueue, pointer: string) =>
  useSyncExternalStore(draft.subscribe, () => draft.standing().conflicts.find((one) => one.pointer === pointer));

export const useStanding = (draft: DraftQueue) => useSyncExternalStore(draft.subscribe, draft.standing);
