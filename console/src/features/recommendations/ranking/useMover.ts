import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Candidate, type Lineup, type ListName, put, step, where } from './lineup';

/** Moves candidates, keeps the focus with the moved one and says aloud where it stands. */
export function useMover(lineup: Lineup, candidates: Candidate[], change: (next: Lineup) => boolean) {
  const { t } = useTranslation('recommendations');
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<string>();
  const name = (id: string) => candidates.find((one) => one.caseId === id)?.enterpriseName ?? id;
  const say = (next: Lineup, id: string) => {
    const list = where(next, id);
    const no = list === 'pool' ? 0 : next[list].indexOf(id) + 1;
    setSaid(t(`rank.now.${list}`, { name: name(id), no }));
  };
  const take = (next: Lineup, id: string) => {
    if (change(next)) {
      say(next, id);
      requestAnimationFrame(() => {
        const row = document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`);
        if (!row?.closest('li')?.contains(document.activeElement)) {
          row?.focus();
        }
      });
    }
  };
  return {
    said,
    asking,
    stopAsking: () => setAsking(undefined),
    step: (id: string, by: -1 | 1) => take(step(lineup, id, by), id),
    to: (id: string, list: ListName, at: number) => take(put(lineup, id, list, at), id),
    choose: (id: string, what: string) =>
      what === 'position' ? setAsking(id) : take(put(lineup, id, what as ListName, Number.MAX_SAFE_INTEGER), id),
  };
}

export type Mover = ReturnType<typeof useMover>;
