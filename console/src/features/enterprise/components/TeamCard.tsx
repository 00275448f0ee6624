import { Card, Select, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { date } from '@/lib/time/time';
import { type Member, type Right, useTeam } from '@/lib/team/useTeam';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useGiveRight } from '../api/giveRight';

const RIGHTS: Right[] = ['OWNER', 'EDITOR', 'READER'];

/** Who works for this enterprise, and what each may do; owners change it. */
export function TeamCard() {
  const { t, i18n } = useTranslation('enterprise');
  const team = useTeam();
  const give = useGiveRight();
  if (!team.data?.data) {
    return null;
  }
  const { right, members } = team.data.data;
  const owner = right === 'OWNER';
  const owners = members.filter((one) => one.right === 'OWNER').length;
  const last = (one: Member) => one.right === 'OWNER' && owners === 1;
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 17 }}>{t('team')}</h2>}>
      <Typography.Paragraph type="secondary">{t(owner ? 'team.lead.owner' : 'team.lead')}</Typography.Paragraph>
      {give.error ? <ProblemAlert error={give.error} /> : null}
      <Table<Member>
        rowKey="account"
        size="small"
        pagination={false}
        dataSource={members}
        columns={[
          {
            title: t('team.name'),
            key: 'name',
            render: (_, one) => `${one.name}${one.self ? t('team.self') : ''}`,
          },
          {
            title: t('team.right'),
            key: 'right',
            render: (_, one) =>
              owner && !last(one) ? (
                <Select<Right>
                  aria-label={t('team.right.of', { name: one.name })}
                  style={{ minWidth: 200 }}
                  value={one.right}
                  loading={give.isPending}
                  onChange={(chosen) =>
                    give.mutate({ account: one.account, right: chosen, version: team.data.version })
                  }
                  options={RIGHTS.map((value) => ({ value, label: t(`team.${value}`) }))}
                />
              ) : (
                <>
                  {t(`team.${one.right}`)}{' '}
                  {last(one) ? <Typography.Text type="secondary">{t('team.last')}</Typography.Text> : null}
                </>
              ),
          },
          { title: t('team.since'), key: 'since', render: (_, one) => date(one.since, i18n.language) },
        ]}
      />
    </Card>
  );
}
