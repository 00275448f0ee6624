import i18n from 'i18next';
import { sessionExpired } from '@/lib/session/session';
import { noAnswer, problemOf } from './problem';

/** Fetches a paper and lays it down under the name the service gives it; throws a ProblemError. */
export async function download(address: string) {
  const answer = await fetch(address, { headers: { 'Accept-Language': i18n.language } }).catch(() => {
    throw noAnswer();
  });
  if (!answer.ok) {
    if (answer.status === 401) {
      sessionExpired();
    }
    throw problemOf(answer.status, await answer.json().catch(() => undefined));
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = nameIn(answer.headers.get('Content-Disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name in a Content-Disposition, RFC 5987 first. */
export function nameIn(disposition: string): string {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return wide ? decodeURIComponent(wide) : (/filename="?([^";]+)/i.exec(disposition)?.[1] ?? '');
}
