import { Card, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '@/ui/Countdown';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { ToldCycle, useToldCycles } from '@/lib/form/useCycles';
import { CycleChoice } from './CycleChoice';

interface CyclePageProps {
  title: string;
  cycles: ReturnType<typeof useToldCycles>;
  cycle: ToldCycle | undefined;
  onChoose: (cycle: string) => void;
  children: (cycle: ToldCycle) => ReactNode;
}

/** A page of a unit about one cycle: which one, and how long it may still be worked on. */
export function CyclePage({ title, cycles, cycle, onChoose, children }: CyclePageProps) {
  const { t } = useTranslation('recommendations');
  return (
    <Page
      title={title}
      lead={
        cycle ? <Countdown until={cycle.recommendationDeadline} label={t('deadline.of', { name: cycle.name })} /> : null
      }
      actions={cycle ? <CycleChoice cycles={cycles.data ?? []} chosen={cycle.cycleId} onChoose={onChoose} /> : null}
    >
      {cycles.isError ? <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} /> : null}
      {cycles.isPending ? <Spin /> : null}
      {cycle ? children(cycle) : null}
      {cycles.isSuccess && !cycle ? (
        <Card>
          <Nothing title={t('noCycle')} next={t('noCycle.next')} />
        </Card>
      ) : null}
    </Page>
  );
}
