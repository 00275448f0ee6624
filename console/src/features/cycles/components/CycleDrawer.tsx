import { Button, Descriptions, Drawer, Flex, Spin, Table, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { dateTime, deadline } from '@/lib/time/time';
import { Countdown } from '@/ui/Countdown';
import { Mark } from '@/ui/Mark';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { REACHABLE } from '@/ui/reachable';
import { type Cycle, useCycle } from '../api/cycles';
import { extendedUnits, waitsFor } from '../extension';
import { Acts } from './Acts';
import { Closing } from './Closing';
import { ExtensionForm } from './ExtensionForm';
import { Pending } from './Pending';

/** One cycle: what waits, its deadlines, extensions, its end, and the units with their places. */
export function CycleDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('cycles');
  const found = useCycle(id);
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size={860}
      title={found.data?.data.name ?? t('title')}
      destroyOnHidden
    >
      {found.isError ? <ProblemAlert error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? (
        <Flex vertical gap={24}>
          <Pending found={found.data} />
          <Times cycle={found.data.data} />
          <Extending cycle={found.data.data} />
          <Closing found={found.data} />
          <section>
            <Typography.Title level={3}>{t('acts')}</Typography.Title>
            <Acts cycle={found.data.data} />
          </section>
          <Units cycle={found.data.data} />
        </Flex>
      ) : found.isError ? null : (
        <Spin />
      )}
    </Drawer>
  );
}

function Times({ cycle }: { cycle: Cycle }) {
  const { t, i18n } = useTranslation('cycles');
  const opened = cycle.openedAt ? dateTime(cycle.openedAt, i18n.language) : t('opened.not');
  return (
    <Descriptions
      column={1}
      size="small"
      items={[
        { key: 'year', label: t('new.year'), children: t(cycle.edition > 1 ? 'year.edition' : 'year.of', cycle) },
        { key: 'application', label: t('application'), children: <Countdown until={cycle.applicationDeadline} /> },
        {
          key: 'recommendation',
          label: t('recommendation'),
          children: <Countdown until={cycle.recommendationDeadline} />,
        },
        { key: 'objection', label: t('objection'), children: t('objection.days', { n: cycle.objectionWorkingDays }) },
        { key: 'proposer', label: t('proposer'), children: t(`ministry.${cycle.proposedBy}`) },
        ...(cycle.countersignedBy
          ? [{ key: 'countersigner', label: t('countersigner'), children: t(`ministry.${cycle.countersignedBy}`) }]
          : []),
        { key: 'opened', label: t('opened'), children: opened },
      ]}
    />
  );
}

function Extending({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('cycles');
  const [open, setOpen] = useState(false);
  const others = waitsFor(cycle, loggedIn().organisation) !== undefined;
  if (cycle.state !== 'OPEN' || others) {
    return null;
  }
  return open ? (
    <section>
      <Typography.Title level={3}>{t('extension.new')}</Typography.Title>
      <ExtensionForm cycle={cycle} onDone={() => setOpen(false)} />
    </section>
  ) : (
    <div>
      <Button onClick={() => setOpen(true)}>{t(cycle.extension ? 'extension.change' : 'extension.new')}</Button>
    </div>
  );
}

function Units({ cycle }: { cycle: Cycle }) {
  const { t, i18n } = useTranslation('cycles');
  const later = new Set(extendedUnits(cycle).map((unit) => unit.id));
  return (
    <section>
      <Typography.Title level={3}>{t('units.of', { n: cycle.recommenders.length })}</Typography.Title>
      <Table
        rowKey="id"
        size="small"
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 640 }}
        components={REACHABLE}
        dataSource={cycle.recommenders}
        columns={[
          { title: t('unit'), dataIndex: 'name' },
          { title: t('large'), dataIndex: 'largeQuota', className: 'numbers', width: 80 },
          { title: t('sme'), dataIndex: 'smeQuota', className: 'numbers', width: 80 },
          {
            title: t('own'),
            key: 'own',
            render: (_, unit) =>
              later.has(unit.id) ? (
                <>
                  <Mark tone="info">{t('own.later')}</Mark>
                  <div>{t('application.until', { at: deadline(unit.applicationDeadline, i18n.language) })}</div>
                  <div>{t('recommendation.until', { at: deadline(unit.recommendationDeadline, i18n.language) })}</div>
                </>
              ) : (
                t('own.same')
              ),
          },
        ]}
      />
    </section>
  );
}
