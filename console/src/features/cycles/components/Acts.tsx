import { Flex, Timeline, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime, deadline } from '@/lib/time/time';
import { Nothing } from '@/ui/Nothing';
import type { Cycle, Extension } from '../api/cycles';

/** Every act that moved deadlines: who, when, why, whose, until when. */
export function Acts({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('cycles');
  if (cycle.extensions.length === 0) {
    return <Nothing title={t('acts.none')} />;
  }
  return (
    <Timeline
      items={[...cycle.extensions].reverse().map((act) => ({
        key: act.countersignedAt,
        content: <One cycle={cycle} act={act} />,
      }))}
    />
  );
}

function One({ cycle, act }: { cycle: Cycle; act: Extension }) {
  const { t, i18n } = useTranslation('cycles');
  const nameOf = (id: string) => cycle.recommenders.find((unit) => unit.id === id)?.name ?? id;
  return (
    <Flex vertical gap={2}>
      <Typography.Text strong>
        {act.units ? act.units.map((unit) => nameOf(unit.id)).join(t('list.mark')) : t('everyone')}
      </Typography.Text>
      <span>{t('application.until', { at: deadline(act.applicationDeadline, i18n.language) })}</span>
      <span>{t('recommendation.until', { at: deadline(act.recommendationDeadline, i18n.language) })}</span>
      {act.reason ? <span className="prose">{t('reason.of', { reason: act.reason })}</span> : null}
      <Typography.Text type="secondary">
        {t('act.by', {
          first: t(`ministry.${act.proposedBy}`),
          firstAt: dateTime(act.proposedAt, i18n.language),
          second: t(`ministry.${act.countersignedBy ?? act.proposedBy}`),
          secondAt: dateTime(act.countersignedAt ?? act.proposedAt, i18n.language),
        })}
      </Typography.Text>
    </Flex>
  );
}
