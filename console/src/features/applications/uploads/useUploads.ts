import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { DraftQueue } from '../queue/DraftQueue';
import { asAnswer } from '../queue/entries';
import { carryTo, giveUp } from './carry';
import { keptUploads } from './kept';
import { type Carried, type Job, Uploads } from './Uploads';

/** One set of uploads for each application as long as this window lives: they go on wherever the person goes. */
const opened = new Map<string, Uploads>();

export function useUploads(applicationId: string, draft: DraftQueue): Uploads {
  const queries = useQueryClient();
  const [uploads] = useState(() => {
    const known = opened.get(applicationId);
    if (known) {
      return known;
    }
    const kept = keptUploads(applicationId);
    const made = new Uploads({
      carry: carryTo(applicationId),
      keep: kept.keep,
      forget: kept.forget,
      giveUp: (uploadId) => giveUp(applicationId, uploadId),
      done: (job, carried) => {
        link(draft, job, carried);
        void queries.invalidateQueries({ queryKey: ['application', applicationId], exact: true });
      },
    });
    opened.set(applicationId, made);
    window.addEventListener('online', () => made.retry());
    void kept.all().then(
      (jobs) => jobs.forEach((job) => resume(made, job)),
      () => undefined, // a browser without a store
    );
    return made;
  });
  return uploads;
}

/** Takes up what another window of this browser left, unless it is still at it. */
function resume(uploads: Uploads, job: Job) {
  if (!navigator.locks) {
    uploads.add(job);
    return;
  }
  void navigator.locks.request(lockOf(job), { ifAvailable: true }, (lock) => {
    if (lock) {
      uploads.add(job);
      return new Promise<void>(() => {}); // for as long as this window lives
    }
    return undefined;
  });
}

const lockOf = (job: Job) => `biaogan-upload/${job.id}`;

/** Starts an upload that other windows leave to this one. */
export function begin(uploads: Uploads, file: File, pointer: string | undefined, question: string | undefined) {
  const job: Job = { id: crypto.randomUUID(), file, pointer, question };
  void navigator.locks?.request(lockOf(job), () => new Promise<void>(() => {}));
  uploads.add(job);
}

/** Names the new file at the place it was added for. */
function link(draft: DraftQueue, job: Job, { evidenceId }: Carried) {
  if (!job.pointer) {
    return;
  }
  const value = draft.read(job.pointer);
  const more = (ids: string[] | undefined) => [...(ids ?? []).filter((id) => id !== evidenceId), evidenceId];
  draft.edit(
    job.pointer,
    job.pointer.startsWith('/answers/')
      ? { ...asAnswer(value), evidence: more(asAnswer(value).evidence) }
      : more(Array.isArray(value) ? (value as string[]) : []),
  );
}

export const UploadsContext = createContext<Uploads | undefined>(undefined);

export function useCurrentUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (!uploads) {
    throw new Error('no uploads around');
  }
  return uploads;
}

export const useUploadList = (uploads: Uploads) => useSyncExternalStore(uploads.subscribe, uploads.all);
