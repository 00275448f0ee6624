import createClient, { type Middleware } from 'openapi-fetch';
import i18n from 'i18next';
import { csrfHeader, sessionExpired } from '@/lib/session/session';
import type { paths as ApplicationPaths } from './generated/application';
import type { paths as ExchangePaths } from './generated/exchange';
import type { paths as PublicationPaths } from './generated/publication';
import type { paths as RecommendationPaths } from './generated/recommendation';
import { noAnswer, problemOf } from './problem';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Language, CSRF token and a key of the command on every request; problems become errors. */
const door: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.language);
    if (!SAFE.has(request.method)) {
      Object.entries(csrfHeader()).forEach(([name, value]) => request.headers.set(name, value));
      if (!request.headers.has('Idempotency-Key')) {
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      }
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) {
      return response;
    }
    if (response.status === 401) {
      sessionExpired();
    }
    const body: unknown = await response.json().catch(() => undefined);
    throw problemOf(response.status, body);
  },
  onError() {
    return noAnswer();
  },
};

function client<Paths extends object>() {
  const made = createClient<Paths>({ baseUrl: '' });
  made.use(door);
  return made;
}

export const application = client<ApplicationPaths>();
export const recommendation = client<RecommendationPaths>();
export const publication = client<PublicationPaths>();
export const exchange = client<ExchangePaths>();

/** What was read together with the version it was read in; commands name it in `If-Match`. */
export interface Seen<T> {
  data: T;
  /** the ETag, absent when there is nothing to change yet */
  version: string | undefined;
}

/** The answer of a call as what was seen. Calls fail by throwing a ProblemError, so data is there. */
export function seen<T>(answer: { data?: T; response: Response }): Seen<T> {
  return { data: answer.data as T, version: answer.response.headers.get('ETag') ?? undefined };
}

export const ifMatch = (version: string | undefined) => (version === undefined ? {} : { 'If-Match': version });
