import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';

export type News = components['schemas']['NewsView'];
export type Present = components['schemas']['PresentView'];

/** What was changed after a version, and who has the application open. */
export const getChanges = async (id: string, since: number): Promise<News> =>
  (
    await application.GET('/api/application/applications/{id}/changes', {
      params: { path: { id }, query: { since } },
    })
  ).data!;
