import i18n from 'i18next';
import { noAnswer, problemOf } from '@/lib/api/problem';
import type { components } from '@/lib/api/generated/application';
import { csrfHeader, sessionExpired } from '@/lib/session/session';
import type { Carried, Hand, Job } from './Uploads';

type Upload = components['schemas']['UploadView'];

/** Small enough that a broken connection costs seconds, and that progress is seen. */
const PIECE = 1024 * 1024;

/** Brings a file in pieces; goes on where the service says that it stands. */
export const carryTo = (applicationId: string) => {
  const uploads = `/api/application/applications/${applicationId}/evidence/uploads`;

  async function started(job: Job, hand: Hand): Promise<Upload> {
    if (job.uploadId) {
      try {
        return await ask('GET', `${uploads}/${job.uploadId}`, hand.signal);
      } catch (error) {
        if (!isGone(error)) {
          throw error;
        }
      }
    }
    const { name: fileName, size } = job.file;
    const body = JSON.stringify({ fileName, size, question: job.question });
    // an upload that the service has given up is begun anew under another key
    const key = job.uploadId ? crypto.randomUUID() : job.id;
    const upload = await ask('POST', uploads, hand.signal, {
      body,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    });
    await hand.note({ uploadId: upload.uploadId });
    return upload;
  }

  return async (job: Job, hand: Hand): Promise<Carried> => {
    let upload = await started(job, hand);
    while (!upload.evidenceId) {
      hand.sent(upload.offset);
      const to = Math.min(job.file.size, upload.offset + Math.min(PIECE, upload.maxChunkBytes));
      try {
        upload = await ask('PATCH', `${uploads}/${upload.uploadId}`, hand.signal, {
          body: job.file.slice(upload.offset, to),
          headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(upload.offset) },
        });
      } catch (error) {
        if (!isProblemOf(error, 409)) {
          throw error;
        }
        const stands = await ask('GET', `${uploads}/${upload.uploadId}`, hand.signal);
        if (stands.offset === upload.offset) {
          throw error; // refused for another reason than its offset
        }
        upload = stands;
      }
    }
    return { evidenceId: upload.evidenceId };
  };
};

/** Gives an upload up at the service, too; nobody waits for it. */
export const giveUp = (applicationId: string, uploadId: string) =>
  void fetch(`/api/application/applications/${applicationId}/evidence/uploads/${uploadId}`, {
    method: 'DELETE',
    headers: csrfHeader(),
  }).catch(() => undefined);

async function ask(method: string, address: string, signal: AbortSignal, more: RequestInit = {}): Promise<Upload> {
  const headers = { 'Accept-Language': i18n.language, ...csrfHeader(), ...more.headers };
  const answer = await fetch(address, { ...more, method, signal, headers }).catch(() => {
    throw noAnswer();
  });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) {
    return body as Upload;
  }
  if (answer.status === 401) {
    sessionExpired();
  }
  throw problemOf(answer.status, body);
}

const isProblemOf = (error: unknown, status: number) => (error as { status?: number }).status === status;
const isGone = (error: unknown) => isProblemOf(error, 404);
