import { Flex, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToldCycles } from '@/lib/form/useCycles';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useApplications } from './api/listApplications';
import { ApplicationCard } from './components/ApplicationCard';
import { CycleCard } from './components/CycleCard';
import './texts';

/** All cycles that concern the enterprise: those it applied in, and those it still may. */
export function Component() {
  const { t } = useTranslation('applications');
  const cycles = useToldCycles();
  const applications = useApplications();
  const failed = [cycles, applications].find((one) => one.isError);
  const begun = applications.data ?? [];
  const open = cycles.data?.filter((cycle) => cycle.open && !begun.some((one) => one.cycleId === cycle.cycleId)) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      {failed ? <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {cycles.isPending || applications.isPending ? <Skeleton active /> : null}
      <Flex vertical gap={16}>
        {open.map((cycle) => (
          <CycleCard key={cycle.cycleId} cycle={cycle} />
        ))}
        {begun.map((one) => (
          <ApplicationCard
            key={one.applicationId}
            application={one}
            cycle={cycles.data?.find((cycle) => cycle.cycleId === one.cycleId)}
          />
        ))}
      </Flex>
      {cycles.isSuccess && applications.isSuccess && open.length + begun.length === 0 ? (
        <Nothing title={t('none')} next={t('none.next')} />
      ) : null}
    </Page>
  );
}
