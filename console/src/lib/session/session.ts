/** Who is logged in, as the gateway says it; the tokens stay there. */
export interface LoggedIn {
  authenticated: true;
  /** the id by which the services name who did what */
  subject: string;
  username: string;
  name: string;
  tenant: string;
  organisation: string;
  roles: string[];
  /** when the session ends if nothing is done from now on, ISO */
  expiresAt: string;
  /** the server's clock, ISO */
  serverTime: string;
  csrf: { header: string; token: string };
}

export interface Anonymous {
  authenticated: false;
  serverTime: string;
}

export type Session = LoggedIn | Anonymous;

type Listener = () => void;

let current: Session | undefined;
const expired = new Set<Listener>();

/** What the last answer of the gateway said; undefined before the first one. */
export const knownSession = () => current;

/** The one who is logged in; to be called below the session's gate only. */
export function loggedIn(): LoggedIn {
  if (!current?.authenticated) {
    throw new Error('asked for the account outside of a session');
  }
  return current;
}

export async function fetchSession(): Promise<Session> {
  const answer = await fetch('/bff/session', { headers: { Accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) {
    throw new Error(`the gateway answers ${answer.status}`);
  }
  current = (await answer.json()) as Session;
  return current;
}

/** Prolongs the session. Answers what holds afterwards. */
export async function extendSession(): Promise<Session> {
  const answer = await fetch('/bff/session/extension', { method: 'POST', headers: csrfHeader() });
  if (!answer.ok) {
    return fetchSession();
  }
  current = (await answer.json()) as Session;
  return current;
}

export async function logout(everywhere: boolean): Promise<void> {
  const answer = await fetch(`/bff/logout${everywhere ? '?everywhere=true' : ''}`, {
    method: 'POST',
    headers: csrfHeader(),
  });
  const { redirect } = answer.ok ? ((await answer.json()) as { redirect: string }) : { redirect: '/' };
  window.location.assign(redirect);
}

export const loginAddress = (returnTo: string) => `/bff/login?returnTo=${encodeURIComponent(returnTo)}`;

export function csrfHeader(): Record<string, string> {
  return current?.authenticated ? { [current.csrf.header]: current.csrf.token } : {};
}

/** Called once a service says that the session is gone. */
export function onExpired(listener: Listener) {
  expired.add(listener);
  return () => {
    expired.delete(listener);
  };
}

export function sessionExpired() {
  expired.forEach((listener) => listener());
}
