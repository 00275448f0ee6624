import { Card, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ToldCycle, useToldCycles } from '@/lib/form/useCycles';
import { isToFile } from '@/lib/mechanism/isToFile';
import { useOwnMechanism } from '@/lib/mechanism/useOwnMechanism';
import { loggedIn } from '@/lib/session/session';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useUnitWork } from '../api/work';
import { Deadlines } from './Deadlines';
import { Figures } from './Figures';
import { Frame } from './Frame';
import { News } from './News';
import { tasksOfUnit } from './tasksOfUnit';
import { Todo } from './Todo';

export function RecommenderDesk() {
  const { t } = useTranslation('desk');
  const cycles = useToldCycles();
  const cycle = cycles.data?.[0];
  if (cycles.isPending) {
    return <Spin />;
  }
  if (cycles.isError) {
    return <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} />;
  }
  return (
    <Frame
      main={
        cycle ? (
          <Work cycle={cycle} />
        ) : (
          <Card>
            <Nothing title={t('noCycle')} next={t('noCycle.next')} />
          </Card>
        )
      }
      side={
        <>
          {cycle ? <Deadlines cycle={cycle} /> : null}
          <News />
        </>
      }
    />
  );
}

function Work({ cycle }: { cycle: ToldCycle }) {
  const { t } = useTranslation('desk');
  const work = useUnitWork(cycle.cycleId);
  const { subject, tenant } = loggedIn();
  const filed = useOwnMechanism(isToFile(tenant) ? cycle.year : undefined);
  if (work.isPending || filed.isLoading) {
    return <Spin />;
  }
  if (work.isError) {
    return <ProblemAlert error={work.error} onRetry={() => void work.refetch()} />;
  }
  const { all, batch } = work.data;
  const isUnfiled = filed.isSuccess && !filed.data?.data.filing;
  const unfiled = isUnfiled && !batch.terms?.closed ? cycle : undefined;
  const figure = (state: string) => ({
    name: t(`dossier:state.case.${state}`),
    value: all[state] ?? 0,
    to: `/cases?tab=${state}`,
  });
  return (
    <>
      <Todo
        tasks={(cycle.open ? tasksOfUnit({ ...work.data, unfiled }, subject) : []).map((task) => ({
          ...task,
          text: t(`task.${task.key}`, { count: task.count, by: task.by, year: task.year }),
        }))}
        otherwise={{
          title: t('todo.none'),
          next: t(cycle.open ? 'todo.none.unit' : 'todo.none.ended', { name: cycle.name }),
        }}
      />
      <Figures
        title={t('figures.unit')}
        figures={['RECEIVED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'RECOMMENDED'].map(figure)}
      />
    </>
  );
}
