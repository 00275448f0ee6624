import { csrfHeader, sessionExpired } from '@/lib/session/session';
import { noAnswer, problemOf } from '@/lib/api/problem';
import i18n from 'i18next';

/** Fetches a file and hands it to the browser under the name the service gives it; a refusal is told as a problem. */
export async function download(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { 'Accept-Language': i18n.language } }).catch(() => undefined);
  if (!answer) {
    throw noAnswer();
  }
  await refuse(answer);
  const made = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = made;
  link.download = nameIn(answer.headers.get('Content-Disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(made), 60_000);
}

async function refuse(answer: Response) {
  if (answer.status === 401) {
    sessionExpired();
  }
  if (!answer.ok) {
    throw problemOf(answer.status, await answer.json().catch(() => undefined));
  }
}

/** The file name of a `Content-Disposition`, the encoded one (RFC 5987) before the plain one. */
export function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? '');
}

/** Sends one file as a form, on the version that was seen where one is named; a refusal is told as a problem. */
export async function upload(
  method: 'POST' | 'PUT',
  address: string,
  file: Blob,
  key: string,
  version?: string,
): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch(address, {
    method,
    body,
    headers: {
      ...csrfHeader(),
      'Accept-Language': i18n.language,
      'Idempotency-Key': key,
      ...(version ? { 'If-Match': version } : {}),
    },
  }).catch(() => undefined);
  if (!answer) {
    throw noAnswer();
  }
  await refuse(answer);
}
