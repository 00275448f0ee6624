import { serverNow } from '@/lib/time/time';
import type { Batch } from './lineup';

export type LocalNotice = NonNullable<Batch['localNotice']>;

/** Its last day, Beijing time, is not over yet: nobody answers for the list before. */
export const runs = (notice: LocalNotice) => serverNow() < Date.parse(`${notice.to}T24:00:00+08:00`);
