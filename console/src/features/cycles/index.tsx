import { Button, Card, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { loggedIn } from '@/lib/session/session';
import { deadline } from '@/lib/time/time';
import { Mark, type Tone } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useAllCycles } from './api/cycles';
import { CycleDrawer } from './components/CycleDrawer';
import { Proposal } from './components/Proposal';
import { extendedUnits, waitsFor } from './extension';
import './texts';

const tone: Record<Cycle['state'], Tone> = {
  PROPOSED: 'warn',
  OPEN: 'good',
  RECOMMENDATION_CLOSED: 'info',
  CLOSED: 'plain',
};

/** The yearly cycles 年度活动: the two ministries open them and extend their deadlines together. */
export function Component() {
  const { t, i18n } = useTranslation('cycles');
  const cycles = useAllCycles();
  const [params, setParams] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const opened = params.get('cycle') ?? undefined;
  const until = (at: string) => deadline(at, i18n.language);
  return (
    <Page
      title={t('title')}
      lead={t('intro')}
      actions={
        <Button type="primary" onClick={() => setProposing(true)}>
          {t('new')}
        </Button>
      }
    >
      {cycles.isError ? <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} /> : null}
      <Card>
        <Table<Cycle>
          rowKey="cycleId"
          size="middle"
          loading={cycles.isPending}
          dataSource={cycles.data ?? []}
          pagination={false}
          scroll={{ x: 960 }}
          locale={{ emptyText: <Nothing title={t('none')} next={t('none.next')} /> }}
          columns={[
            {
              title: t('new.year'),
              key: 'year',
              className: 'numbers nowrap',
              render: (_, cycle) => t(cycle.edition > 1 ? 'year.edition' : 'year.of', cycle),
            },
            { title: t('name'), dataIndex: 'name' },
            {
              title: t('state'),
              key: 'state',
              render: (_, cycle) => (
                <>
                  <Mark tone={tone[cycle.state]}>{t(`state.${cycle.state}`)}</Mark>{' '}
                  {waitsFor(cycle, loggedIn().organisation) ? <Mark tone="warn">{t('waits')}</Mark> : null}
                </>
              ),
            },
            { title: t('application'), dataIndex: 'applicationDeadline', render: until },
            { title: t('recommendation'), dataIndex: 'recommendationDeadline', render: until },
            {
              title: t('units'),
              key: 'units',
              render: (_, cycle) => {
                const later = extendedUnits(cycle).length;
                const all = t('units.n', { n: cycle.recommenders.length });
                return later > 0 ? `${all}${t('units.later', { n: later })}` : all;
              },
            },
            {
              title: '',
              key: 'open',
              render: (_, cycle) => (
                <Button type="link" onClick={() => setParams({ cycle: cycle.cycleId })}>
                  {t('open')}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      <CycleDrawer key={opened} id={opened} onClose={() => setParams({})} />
      <Proposal open={proposing} onClose={() => setProposing(false)} />
    </Page>
  );
}
