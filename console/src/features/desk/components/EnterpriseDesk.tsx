import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProfile } from '@/lib/form/useProfile';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { useOwnApplications } from '../api/applications';
import { useOpenCycles } from '../api/cycles';
import { Deadlines } from './Deadlines';
import { Frame } from './Frame';
import { News } from './News';
import { type Task, Todo } from './Todo';

/** Where the enterprise's application stands and what it does next. */
export function EnterpriseDesk() {
  const { t } = useTranslation('desk');
  const cycles = useOpenCycles();
  const applications = useOwnApplications();
  const profile = useProfile();
  if (cycles.isPending || applications.isPending || profile.isPending) {
    return <Spin />;
  }
  const failed = cycles.error ?? applications.error ?? profile.error;
  if (failed) {
    const again = () => void Promise.all([cycles, applications, profile].map((one) => one.refetch()));
    return <ProblemAlert error={failed} onRetry={again} />;
  }
  // everything that is applied for takes its particulars from there
  const first: Task[] = profile.data?.data
    ? []
    : [{ key: 'profile', text: t('enterprise.profile'), to: '/enterprise' }];
  const tasks = cycles.data!.flatMap((cycle): Task[] => {
    const own = applications.data!.find((one) => one.cycleId === cycle.cycleId);
    if (!own) {
      return cycle.takesApplications
        ? [{ key: cycle.cycleId, text: t('enterprise.begin', { name: cycle.name }), to: '/applications' }]
        : [];
    }
    return [
      {
        key: own.applicationId,
        text: t(`enterprise.next.${own.state}`, { name: cycle.name }),
        to: `/applications/${own.applicationId}`,
        note: (
          <>
            <StateTag of="application" state={own.state} /> {own.number} {own.recommenderName}
          </>
        ),
      },
    ];
  });
  return (
    <Frame
      main={<Todo tasks={[...first, ...tasks]} otherwise={{ title: t('noCycle'), next: t('noCycle.next') }} />}
      side={
        <>
          {cycles.data![0] ? <Deadlines cycle={cycles.data![0]} /> : null}
          <News />
        </>
      }
    />
  );
}
