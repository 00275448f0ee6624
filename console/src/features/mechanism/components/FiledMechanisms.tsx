import { Button, Card, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { dateTime } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useFiledMechanisms } from '../api/filed';
import { useUnitNames } from '../api/unitNames';
import type { Filer } from '../names';
import { MechanismDrawer } from './MechanismDrawer';

/** What the units filed, for the ministries: each acknowledges for itself. */
export function FiledMechanisms({ year }: { year: number }) {
  const { t, i18n } = useTranslation('mechanism');
  const filed = useFiledMechanisms(year);
  const nameOf = useUnitNames(year);
  const [opened, setOpened] = useState<Filer>();
  const mine = loggedIn().organisation;
  if (filed.isError) {
    return <ProblemAlert error={filed.error} onRetry={() => void filed.refetch()} />;
  }
  return (
    <Card>
      <Table
        rowKey="recommenderId"
        size="middle"
        loading={filed.isPending}
        dataSource={filed.data ?? []}
        pagination={false}
        scroll={{ x: 720 }}
        locale={{ emptyText: <Nothing title={t('list.none')} next={t('list.none.next')} /> }}
        columns={[
          { title: t('unit'), key: 'unit', render: (_, line) => nameOf(line) },
          { title: t('lead'), dataIndex: 'leadDepartment' },
          {
            title: t('filed'),
            dataIndex: 'filedAt',
            className: 'numbers',
            render: (at: string) => dateTime(at, i18n.language),
          },
          {
            title: t('acknowledged'),
            dataIndex: 'acknowledgedBy',
            render: (by: string[]) =>
              by.includes(mine) ? (
                <Mark tone="good">{t('acknowledged.mine')}</Mark>
              ) : (
                <Mark tone="warn">{t('acknowledged.not')}</Mark>
              ),
          },
          {
            title: '',
            key: 'open',
            render: (_, line) => (
              <Button type="link" onClick={() => setOpened(line)}>
                {t('open')}
              </Button>
            ),
          },
        ]}
      />
      <MechanismDrawer
        year={year}
        unit={opened?.recommenderId}
        name={opened ? nameOf(opened) : ''}
        onClose={() => setOpened(undefined)}
      />
    </Card>
  );
}
