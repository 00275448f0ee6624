import { Alert, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useAllCycles } from '../api/cycles';
import { useSentLists } from '../api/work';
import { Deadlines } from './Deadlines';
import { Figures } from './Figures';
import { Frame } from './Frame';
import { News } from './News';
import { Todo } from './Todo';

type Cycle = NonNullable<ReturnType<typeof useAllCycles>['data']>[number];

/** What the ministries have before them today; their own pages come with the later stages. */
export function MinistryDesk() {
  const { t } = useTranslation('desk');
  const cycles = useAllCycles();
  if (cycles.isPending) {
    return <Spin />;
  }
  if (cycles.isError) {
    return <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} />;
  }
  const ministry = loggedIn().organisation.toUpperCase();
  const tasks = cycles.data.flatMap((cycle) => {
    const to = `/cycles?cycle=${cycle.cycleId}`;
    const { cycleId: key, name } = cycle;
    if (cycle.state === 'PROPOSED' && cycle.proposedBy !== ministry) {
      return [{ key, to, text: t('ministry.countersign', { name }) }];
    }
    return cycle.extension && cycle.extension.proposedBy !== ministry
      ? [{ key, to, text: t('ministry.extension', { name }) }]
      : [];
  });
  const running = cycles.data.find((cycle) => cycle.state !== 'PROPOSED');
  return (
    <Frame
      main={
        <>
          <Todo tasks={tasks} otherwise={{ title: t('todo.none') }} />
          {running ? <Lists cycle={running} /> : null}
          <Alert type="info" showIcon title={t('ministry.later')} />
        </>
      }
      side={
        <>
          {running ? <Deadlines cycle={running} /> : null}
          <News />
        </>
      }
    />
  );
}

function Lists({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('desk');
  const lists = useSentLists(cycle.cycleId);
  return lists.data ? (
    <Figures
      title={t('figures.ministry')}
      figures={[
        { name: t('ministry.units'), value: cycle.recommenders.length },
        { name: t('ministry.sent'), value: lists.data.length },
        { name: t('ministry.recommended'), value: lists.data.reduce((sum, batch) => sum + batch.entries.length, 0) },
      ]}
    />
  ) : null;
}
