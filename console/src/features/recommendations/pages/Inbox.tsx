import { Card, Flex, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { ToldCycle } from '@/lib/form/useCycles';
import { useForm } from '../api/form';
import { type Line, useInbox } from '../api/inbox';
import { useOfficers } from '../api/officers';
import { ChosenBar } from '../components/ChosenBar';
import { CyclePage } from '../components/CyclePage';
import { InboxFilters } from '../components/InboxFilters';
import { searchOf, type Tab, TABS, useView } from '../components/inboxSearch';
import { InboxTable, isOpen } from '../components/InboxTable';
import { LoadStrip } from '../components/LoadStrip';
import { useCycle } from '../components/useCycle';
import '../recommendations.css';
import '../texts';

export function Component() {
  const { t } = useTranslation('recommendations');
  const { cycles, cycle, choose } = useCycle();
  return (
    <CyclePage title={t('common:nav.cases')} cycles={cycles} cycle={cycle} onChoose={choose}>
      {(cycle) => <InboxOf key={cycle.cycleId} cycle={cycle} />}
    </CyclePage>
  );
}

function InboxOf({ cycle }: { cycle: ToldCycle }) {
  const { t } = useTranslation('recommendations');
  const [view, change] = useView();
  const inbox = useInbox(searchOf(view, cycle.cycleId), true);
  const officers = useOfficers(cycle.cycleId);
  const form = useForm(cycle.formVersion);
  const [chosen, setChosen] = useState<Line[]>([]);
  const facets = inbox.data?.facets ?? {};
  const count = (tab: Tab) =>
    tab === 'ALL' ? Object.values(facets).reduce((sum, n) => sum + n, 0) : (facets[tab] ?? 0);
  const nothingAtAll = inbox.data !== undefined && view.search === '' && count('ALL') === 0;
  return (
    <Card styles={{ body: { paddingTop: 8 } }}>
      <Tabs
        activeKey={view.tab}
        onChange={(tab) => change({ tab: tab as Tab })}
        items={TABS.map((tab) => ({
          key: tab,
          label: (
            <span>
              {tab === 'ALL' ? t('tab.ALL') : t(`dossier:state.case.${tab}`)}{' '}
              <span className="numbers tab-count">{count(tab).toLocaleString()}</span>
            </span>
          ),
        }))}
      />
      <Flex vertical gap={14}>
        <InboxFilters view={view} onChange={change} form={form.data} officers={officers.data ?? []} />
        <LoadStrip officers={officers.data ?? []} />
        {inbox.isError ? <ProblemAlert error={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
        <ChosenBar
          cycle={cycle.cycleId}
          inSight={(inbox.data?.items ?? []).filter(isOpen)}
          chosen={chosen}
          onChoose={setChosen}
        />
        <InboxTable
          inbox={inbox.data}
          loading={inbox.isPending || inbox.isPlaceholderData}
          form={form.data}
          view={view}
          onChange={change}
          chosen={chosen}
          onChoose={setChosen}
          empty={
            nothingAtAll ? (
              <Nothing title={t('empty.none')} next={t('empty.none.next')} />
            ) : (
              <Nothing
                title={t(view.tab === 'RECEIVED' ? 'empty.received' : 'empty.filtered')}
                next={t('empty.filtered.next')}
              />
            )
          }
        />
      </Flex>
    </Card>
  );
}
