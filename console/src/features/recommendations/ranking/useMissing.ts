import { useToldCycles } from '@/lib/form/useCycles';
import { isToFile } from '@/lib/mechanism/isToFile';
import { useOwnMechanism } from '@/lib/mechanism/useOwnMechanism';
import { loggedIn } from '@/lib/session/session';
import { useScans } from '../api/scans';
import type { Batch } from './lineup';

/** What a unit may have meant to do before it sends its list: nothing of it is demanded. */
export function useMissing(cycle: string, batch: Batch): ('mechanism' | 'notice' | 'scans')[] {
  const year = useToldCycles().data?.find((one) => one.cycleId === cycle)?.year;
  const mechanism = useOwnMechanism(isToFile(loggedIn().tenant) ? year : undefined);
  const scans = useScans(cycle);
  return [
    ...(mechanism.isSuccess && !mechanism.data?.data.filing ? ['mechanism' as const] : []),
    ...(batch.localNotice ? [] : ['notice' as const]),
    ...(scans.data?.length === 0 ? ['scans' as const] : []),
  ];
}
