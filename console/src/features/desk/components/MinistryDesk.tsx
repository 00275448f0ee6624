import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useAllCycles } from '../api/cycles';
import { useFiledMechanisms } from '../api/filed';
import { useSentLists } from '../api/work';
import { Deadlines } from './Deadlines';
import { Figures } from './Figures';
import { Frame } from './Frame';
import { News } from './News';
import { tasksOfMinistry } from './tasksOfMinistry';
import { Todo } from './Todo';

/** What the ministries have before them today. */
export function MinistryDesk() {
  const { t } = useTranslation('desk');
  const cycles = useAllCycles();
  const running = cycles.data?.find((cycle) => cycle.state !== 'PROPOSED');
  const filed = useFiledMechanisms(running?.year);
  const lists = useSentLists(running?.cycleId);
  if (cycles.isPending || filed.isLoading || lists.isLoading) {
    return <Spin />;
  }
  const failed = [cycles, filed, lists].find((one) => one.isError);
  if (!cycles.data || failed) {
    return <ProblemAlert error={failed?.error} onRetry={() => void failed?.refetch()} />;
  }
  const sent = lists.data ?? [];
  const tasks = tasksOfMinistry(loggedIn().organisation, {
    cycles: cycles.data,
    filed: filed.data ?? [],
    running,
  }).map(({ key, id, name, count, to }) => ({
    key: id,
    text: t(`ministry.${key}`, { name }),
    to,
    ...(count === undefined ? {} : { count }),
  }));
  return (
    <Frame
      main={
        <>
          <Todo tasks={tasks} otherwise={{ title: t('todo.none'), next: t('todo.none.ministry') }} />
          {running ? (
            <Figures
              title={t('figures.ministry')}
              figures={[
                {
                  name: t('ministry.units'),
                  value: running.recommenders.length,
                  to: `/sent?cycle=${running.cycleId}`,
                },
                { name: t('ministry.sent'), value: sent.length, to: `/sent?cycle=${running.cycleId}&sent=sent` },
                {
                  name: t('ministry.recommended'),
                  value: sent.reduce((sum, batch) => sum + batch.entries.length, 0),
                },
              ]}
            />
          ) : null}
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
