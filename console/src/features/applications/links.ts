import type { DraftQueue } from './queue/DraftQueue';
import { asAnswer } from './queue/entries';

/** The places of the content that name a file. */
export function usedAt(draft: DraftQueue, evidenceId: string): string[] {
  return draft.places().filter((pointer) => idsAt(draft, pointer).includes(evidenceId));
}

/** Takes a file from every place that names it. */
export function unlink(draft: DraftQueue, evidenceId: string) {
  for (const pointer of usedAt(draft, evidenceId)) {
    const left = idsAt(draft, pointer).filter((id) => id !== evidenceId);
    draft.edit(pointer, pointer.startsWith('/answers/') ? { ...asAnswer(draft.read(pointer)), evidence: left } : left);
  }
}

function idsAt(draft: DraftQueue, pointer: string): string[] {
  const value = draft.read(pointer);
  const ids = pointer.startsWith('/answers/') ? asAnswer(value).evidence : value;
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}
