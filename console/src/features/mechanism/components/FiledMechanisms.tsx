import { Button, Card, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { dateTime } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useFiledMechanisms } from '../api/filed';
import { MechanismDrawer } from './MechanismDrawer';

/** What the units filed, for the ministries: each acknowledges for itself. */
export function FiledMechanisms({ year }: { year: number }) {
  const { t, i18n } = useTranslation('mechanism');
  const filed = useFiledMechanisms(year);
  const [opened, setOpened] = useState<string>();
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
          { title: t('unit'), dataIndex: 'recommenderId' },
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
              <Button type="link" onClick={() => setOpened(line.recommenderId)}>
                {t('open')}
              </Button>
            ),
          },
        ]}
      />
      <MechanismDrawer year={year} unit={opened} onClose={() => setOpened(undefined)} />
    </Card>
  );
}
