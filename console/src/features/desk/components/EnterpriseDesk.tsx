import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToldCycles } from '@/lib/form/useCycles';
import { useProfile } from '@/lib/form/useProfile';
import { deadline } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { useOwnApplications } from '../api/applications';
import { Deadlines } from './Deadlines';
import { Frame } from './Frame';
import { News } from './News';
import { correctionsUntil, deadlinesFor, tasksOfEnterprise, wordOf } from './tasksOfEnterprise';
import { type Task, Todo } from './Todo';

/** Where the enterprise's application stands and what it does next. */
export function EnterpriseDesk() {
  const { t, i18n } = useTranslation('desk');
  const cycles = useToldCycles();
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
  const deadlines = deadlinesFor(cycles.data![0], applications.data!);
  const { begin, due, known } = tasksOfEnterprise(cycles.data!, applications.data!);
  const line = (standing: (typeof known)[number], text: string): Task => ({
    key: standing.own.applicationId,
    text: t(text, { name: standing.cycle.name, until: deadline(correctionsUntil(standing), i18n.language) }),
    to: `/applications/${standing.own.applicationId}`,
    note: (
      <>
        <StateTag of="application" state={standing.own.state} /> {standing.own.number} {standing.own.recommenderName}
      </>
    ),
  });
  const tasks = [
    ...first,
    ...begin.map(({ cycleId, name }): Task => ({
      key: cycleId,
      text: t('enterprise.begin', { name }),
      to: '/applications',
    })),
    ...due.map((one) => line(one, `enterprise.next.${one.own.state}`)),
  ];
  const otherwise =
    cycles.data!.length > 0
      ? { title: t('todo.none'), ...(known.length > 0 ? { next: t('todo.none.enterprise') } : {}) }
      : { title: t('noCycle'), next: t('noCycle.next') };
  return (
    <Frame
      main={
        <>
          <Todo tasks={tasks} otherwise={otherwise} />
          {known.length > 0 ? (
            <Todo title={t('enterprise.known')} tasks={known.map((one) => line(one, wordOf(one)))} />
          ) : null}
        </>
      }
      side={
        <>
          {deadlines ? <Deadlines cycle={deadlines} /> : null}
          <News />
        </>
      }
    />
  );
}
