import { Button, Card, Flex, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { REACHABLE } from '@/ui/reachable';
import { type FiledLine, useFiledMechanisms } from '../api/filed';
import { useUnits } from '../api/unitNames';
import { type Filer, withUnfiled } from '../names';
import { Acknowledgements } from './Acknowledgements';
import { MechanismDrawer } from './MechanismDrawer';

const WHICH = ['all', 'filed', 'unfiled'] as const;
type Which = (typeof WHICH)[number];

const isFiled = (line: FiledLine | Filer): line is FiledLine => 'filing' in line;

/** What the units filed and who has not, for the ministries: each acknowledges for itself. */
export function FiledMechanisms({ year }: { year: number }) {
  const { t, i18n } = useTranslation('mechanism');
  const filed = useFiledMechanisms(year);
  const { nameOf, filers } = useUnits(year);
  const [opened, setOpened] = useState<Filer>();
  const [which, setWhich] = useState<Which>('all');
  if (filed.isError) {
    return <ProblemAlert error={filed.error} onRetry={() => void filed.refetch()} />;
  }
  const lines = filed.data ? withUnfiled(filed.data, filers) : [];
  const shown: Record<Which, typeof lines> = {
    all: lines,
    filed: lines.filter(isFiled),
    unfiled: lines.filter((line) => !isFiled(line)),
  };
  return (
    <Card>
      <Flex vertical gap={14} align="stretch">
        <div>
          <Segmented
            aria-label={t('which')}
            value={which}
            onChange={setWhich}
            options={WHICH.map((value) => ({ value, label: t(`which.${value}`, { n: shown[value].length }) }))}
          />
        </div>
        <Table<FiledLine | Filer>
          rowKey={({ tenant, recommenderId }) => `${tenant}/${recommenderId}`}
          size="middle"
          loading={filed.isPending}
          dataSource={shown[which]}
          pagination={false}
          scroll={{ x: 860 }}
          components={REACHABLE}
          locale={{ emptyText: <Nothing title={t('list.none')} next={t('list.none.next')} /> }}
          columns={[
            { title: t('unit'), key: 'unit', render: (_, line) => nameOf(line) },
            {
              title: t('state'),
              key: 'state',
              className: 'nowrap',
              render: (_, line) => (
                <Mark tone={isFiled(line) ? 'good' : 'plain'}>
                  {t(isFiled(line) ? 'state.filed' : 'state.unfiled')}
                </Mark>
              ),
            },
            {
              title: t('lead'),
              key: 'lead',
              render: (_, line) => (isFiled(line) ? line.leadDepartment : '—'),
            },
            {
              title: t('filed'),
              key: 'filed',
              className: 'numbers nowrap',
              render: (_, line) => (isFiled(line) && line.filedAt ? dateTime(line.filedAt, i18n.language) : '—'),
            },
            {
              title: t('acknowledged'),
              key: 'acknowledged',
              render: (_, line) => (isFiled(line) ? <Acknowledgements by={line.acknowledgedBy} /> : '—'),
            },
            {
              title: '',
              key: 'open',
              render: (_, line) =>
                isFiled(line) ? (
                  <Button type="link" onClick={() => setOpened(line)}>
                    {t('open')}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Flex>
      <MechanismDrawer
        year={year}
        unit={opened?.recommenderId}
        name={opened ? nameOf(opened) : ''}
        onClose={() => setOpened(undefined)}
      />
    </Card>
  );
}
