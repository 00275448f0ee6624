import { application } from '@/lib/api/client';

/** Says that this account has the application open, and at which part. */
export const postPresence = async (id: string, section: string | undefined) => {
  await application.POST('/api/application/applications/{id}/presence', { params: { path: { id } }, body: { section } });
};
