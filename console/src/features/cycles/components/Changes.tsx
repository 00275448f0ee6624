import { Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { deadline } from '@/lib/time/time';
import { REACHABLE } from '@/ui/reachable';
import type { Cycle } from '../api/cycles';
import { type Change, changesOf, type Moved } from '../extension';

/** What an extension moves, before and after. */
export function Changes({ cycle, extension }: { cycle: Cycle; extension: Moved }) {
  const { t } = useTranslation('cycles');
  return (
    <Table<Change>
      rowKey="key"
      size="small"
      pagination={false}
      scroll={{ x: 560 }}
      components={REACHABLE}
      dataSource={changesOf(cycle, extension)}
      columns={[
        { title: t('whose'), key: 'name', render: (_, change) => change.name ?? t('everyone') },
        {
          title: t('application'),
          key: 'application',
          render: (_, change) => <Move from={change.from.applicationDeadline} to={change.to.applicationDeadline} />,
        },
        {
          title: t('recommendation'),
          key: 'recommendation',
          render: (_, change) => (
            <Move from={change.from.recommendationDeadline} to={change.to.recommendationDeadline} />
          ),
        },
      ]}
    />
  );
}

function Move({ from, to }: { from: string; to: string }) {
  const { t, i18n } = useTranslation('cycles');
  if (Date.parse(from) === Date.parse(to)) {
    return <Typography.Text type="secondary">{t('unmoved', { at: deadline(from, i18n.language) })}</Typography.Text>;
  }
  return (
    <>
      <div>
        <del>{deadline(from, i18n.language)}</del>
      </div>
      <Typography.Text strong>{deadline(to, i18n.language)}</Typography.Text>
    </>
  );
}
