import { useQuery } from '@tanstack/react-query';
import { createStore, del, get, set } from 'idb-keyval';
import { loggedIn } from '@/lib/session/session';
import type { Values } from './profile';

/** Changes of the profile that are not saved yet, with what they were made on. */
export interface KeptProfile {
  base: Values;
  values: Values;
  version: string | undefined;
}

const store = () => (opened ??= createStore('biaogan-profiles', 'kept'));
let opened: ReturnType<typeof createStore> | undefined;

function key() {
  const { tenant, organisation, username } = loggedIn();
  return [tenant, organisation, username].map(encodeURIComponent).join('/');
}

/** A browser without a store keeps nothing; the page still works. */
const kept = <T>(act: Promise<T>) => act.catch(() => undefined);

export const keepProfile = (profile: KeptProfile) => kept(set(key(), profile, store()));
export const forgetProfile = () => kept(del(key(), store()));

/** What this device kept when the page was opened; null when nothing. */
export const useKeptProfile = () =>
  useQuery({
    queryKey: ['profile', 'kept'],
    queryFn: async () => (await kept(get<KeptProfile>(key(), store()))) ?? null,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
