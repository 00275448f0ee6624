import { application } from '@/lib/api/client';
import type { components } from '@/lib/api/generated/application';
import type { Applied } from '../queue/outcome';

type Change = components['schemas']['ChangeBody'];

/** Changes single places of a content; a repeat under the same key changes nothing. */
export async function patchContent(id: string, key: string, changes: Change[]): Promise<Applied> {
  const { data } = await application.PATCH('/api/application/applications/{id}/content', {
    params: { path: { id }, header: { 'Idempotency-Key': key } },
    body: { changes },
  });
  const { version, conflicts, application: view } = data!;
  return { version, conflicts, content: view.content };
}
