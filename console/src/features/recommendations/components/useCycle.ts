import { useSearchParams } from 'react-router';
import { useToldCycles } from '@/lib/form/useCycles';

/** The cycle that the page is about: the one in the address, else the newest open one, else the newest. */
export function useCycle() {
  const cycles = useToldCycles();
  const [params, setParams] = useSearchParams();
  const asked = params.get('cycle');
  const cycle = cycles.data?.find((one) => one.cycleId === asked) ?? cycles.data?.[0];
  const choose = (id: string) => setParams({ cycle: id });
  return { cycles, cycle, choose };
}
