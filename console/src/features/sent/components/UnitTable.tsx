import { Flex, Input, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormView } from '@/lib/form/types';
import { dateTime, deadline } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { REACHABLE } from '@/ui/reachable';
import { found, type Unit } from '../units';
import { useTenantName, useWanted } from './useUnits';

const PER_PAGE = 20;

/** The units of a cycle, to be searched and gone through. */
export function UnitTable({ cycle, units, form }: { cycle: string; units: Unit[]; form: FormView | undefined }) {
  const { t, i18n } = useTranslation('sent');
  const [wanted, change] = useWanted();
  const tenantName = useTenantName(form);
  const tenants = [...new Set(units.map((unit) => unit.tenant))].sort();
  return (
    <Flex vertical gap={14}>
      <Flex gap={8} wrap role="search">
        <Input.Search
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={wanted.text}
          allowClear
          maxLength={100}
          style={{ width: 300 }}
          onChange={(event) => change({ text: event.target.value })}
        />
        <Select
          aria-label={t('tenant')}
          placeholder={t('tenant')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 200 }}
          value={wanted.tenant || undefined}
          onChange={(tenant?: string) => change({ tenant: tenant ?? '' })}
          options={tenants.map((code) => ({ value: code, label: tenantName(code) }))}
        />
        <Select
          aria-label={t('which')}
          style={{ width: 140 }}
          value={wanted.sent}
          onChange={(sent) => change({ sent: sent === 'all' ? '' : sent })}
          options={(['all', 'sent', 'open'] as const).map((value) => ({ value, label: t(`sent.${value}`) }))}
        />
      </Flex>
      <Table<Unit>
        rowKey="id"
        size="middle"
        dataSource={found(units, wanted)}
        scroll={{ x: 860 }}
        components={REACHABLE}
        locale={{ emptyText: <Nothing title={t('none')} next={t('none.next')} /> }}
        pagination={{
          current: wanted.page,
          pageSize: PER_PAGE,
          showSizeChanger: false,
          showTotal: (total) => t('total', { total }),
          onChange: (page) => change({ page: String(page) }),
        }}
        columns={[
          {
            title: t('unit'),
            dataIndex: 'name',
            render: (name: string, unit) => (
              <>
                <Link to={`/sent/${cycle}/${unit.id}`}>{name}</Link>
                <Later unit={unit} />
              </>
            ),
          },
          { title: t('tenant'), dataIndex: 'tenant', width: 150, render: tenantName },
          {
            title: t('state'),
            key: 'state',
            width: 110,
            render: (_, unit) => (
              <Mark tone={unit.sentAt ? 'good' : 'plain'}>{t(unit.sentAt ? 'sent.sent' : 'sent.open')}</Mark>
            ),
          },
          {
            title: t('sentAt'),
            dataIndex: 'sentAt',
            width: 160,
            className: 'numbers nowrap',
            render: (at?: string) => (at ? dateTime(at, i18n.language) : '—'),
          },
          {
            title: t('large'),
            key: 'large',
            width: 120,
            align: 'right',
            className: 'numbers nowrap',
            render: (_, unit) => (unit.sentAt ? t('of', { n: unit.large, quota: unit.largeQuota }) : '—'),
          },
          {
            title: t('sme'),
            key: 'sme',
            width: 120,
            align: 'right',
            className: 'numbers nowrap',
            render: (_, unit) => (unit.sentAt ? t('of', { n: unit.sme, quota: unit.smeQuota }) : '—'),
          },
        ]}
      />
    </Flex>
  );
}

/** The deadlines of a unit that an extension names. */
function Later({ unit }: { unit: Unit }) {
  const { t, i18n } = useTranslation('sent');
  const own = (['applicationUntil', 'recommendationUntil'] as const).filter((which) => unit[which] !== undefined);
  return own.length > 0 ? (
    <div>
      <Mark tone="info">{t('later')}</Mark>
      {own.map((which) => (
        <div key={which}>{t(`later.${which}`, { at: deadline(unit[which]!, i18n.language) })}</div>
      ))}
    </div>
  ) : null;
}
