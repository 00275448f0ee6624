import { createStore, del, entries, set } from 'idb-keyval';
import { loggedIn } from '@/lib/session/session';
import type { Job } from './Uploads';

const store = () => (opened ??= createStore('biaogan-uploads', 'kept'));
let opened: ReturnType<typeof createStore> | undefined;

/** The files that this browser has not brought to the service yet, of one account and application. */
export function keptUploads(applicationId: string) {
  const { tenant, organisation, username } = loggedIn();
  const place = [tenant, organisation, username, applicationId].map(encodeURIComponent).join('/');
  return {
    keep: (job: Job) => set(`${place}/${job.id}`, job, store()),
    forget: (id: string) => del(`${place}/${id}`, store()),
    all: async () =>
      (await entries<string, Job>(store())).filter(([key]) => key.startsWith(`${place}/`)).map(([, job]) => job),
  };
}
