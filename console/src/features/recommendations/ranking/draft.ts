import { loggedIn } from '@/lib/session/session';
import type { Lineup } from './lineup';

/** An order that was not saved yet, with the version it was begun on. */
export interface Draft extends Lineup {
  grounds: string;
  base: string | undefined;
}

const place = (cycle: string) => `biaogan.ranking.${loggedIn().username}.${cycle}`;

/** Keeps an unsaved order on this machine, so that neither a reload nor the session's end loses it. */
export function keepDraft(cycle: string, draft: Draft | undefined) {
  if (draft) {
    localStorage.setItem(place(cycle), JSON.stringify(draft));
  } else {
    localStorage.removeItem(place(cycle));
  }
}

export function keptDraft(cycle: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(place(cycle));
    return kept ? (JSON.parse(kept) as Draft) : undefined;
  } catch {
    return undefined;
  }
}
