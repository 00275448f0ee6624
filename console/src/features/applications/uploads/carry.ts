import { noAnswer, problemOf } from '@/lib/api/problem';
import type { Evidence } from '@/lib/form/types';
import i18n from 'i18next';
import { csrfHeader, sessionExpired } from '@/lib/session/session';
import type { Hand, Job } from './Uploads';

/** Brings a whole file in one request; the job's id keeps a repeat from adding it twice. */
export const carryTo = (applicationId: string) => (job: Job, hand: Hand) =>
  new Promise<Evidence>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const question = job.question ? `?question=${encodeURIComponent(job.question)}` : '';
    request.open('POST', `/api/application/applications/${applicationId}/evidence${question}`);
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', i18n.language);
    request.setRequestHeader('Idempotency-Key', job.id);
    Object.entries(csrfHeader()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => hand.sent(Math.min(job.file.size, event.loaded));
    request.onerror = () => reject(noAnswer());
    request.onload = () => {
      if (request.status < 300) {
        resolve(request.response as Evidence);
        return;
      }
      if (request.status === 401) {
        sessionExpired();
      }
      reject(problemOf(request.status, request.response));
    };
    hand.signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', job.file, job.file.name);
    request.send(body);
  });
