import { Flex, Timeline, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime, deadline } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import type { Cycle, Extension, WithdrawnExtension } from '../api/cycles';
import { endingOf } from '../extension';

/** Every act that moved deadlines, and the proposals that did not: who, when, why, whose, until when. */
export function Acts({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('cycles');
  const entries = [
    ...cycle.extensions.map((act) => ({
      at: act.countersignedAt ?? act.proposedAt,
      content: <Act cycle={cycle} act={act} />,
    })),
    ...(cycle.withdrawnExtensions ?? []).map((ended) => ({
      at: ended.withdrawnAt,
      content: <Ended cycle={cycle} ended={ended} />,
    })),
  ];
  if (entries.length === 0) {
    return <Nothing title={t('acts.none')} />;
  }
  return (
    <Timeline
      items={entries
        .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
        .map(({ at, content }) => ({ key: at, content }))}
    />
  );
}

function Act({ cycle, act }: { cycle: Cycle; act: Extension }) {
  const { t, i18n } = useTranslation('cycles');
  return (
    <Flex vertical gap={2}>
      <Whose cycle={cycle} units={act.units} />
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

function Ended({ cycle, ended }: { cycle: Cycle; ended: WithdrawnExtension }) {
  const { t, i18n } = useTranslation('cycles');
  const how = endingOf(ended, ended.withdrawnBy);
  return (
    <Flex vertical gap={2} align="flex-start">
      <Mark>{t(`ended.${how}`)}</Mark>
      <Whose cycle={cycle} units={ended.units} />
      <span>{t('application.meant', { at: deadline(ended.applicationDeadline, i18n.language) })}</span>
      <span>{t('recommendation.meant', { at: deadline(ended.recommendationDeadline, i18n.language) })}</span>
      <span className="prose">{t('reason.of', { reason: ended.reason })}</span>
      <span className="prose">{t(`ended.${how}.reason`, { reason: ended.withdrawalReason })}</span>
      <Typography.Text type="secondary">
        {t(`ended.${how}.by`, {
          first: t(`ministry.${ended.proposedBy}`),
          firstAt: dateTime(ended.proposedAt, i18n.language),
          second: t(`ministry.${ended.withdrawnBy}`),
          secondAt: dateTime(ended.withdrawnAt, i18n.language),
        })}
      </Typography.Text>
    </Flex>
  );
}

function Whose({ cycle, units }: { cycle: Cycle; units: Extension['units'] }) {
  const { t } = useTranslation('cycles');
  const nameOf = (id: string) => cycle.recommenders.find((unit) => unit.id === id)?.name ?? id;
  return (
    <Typography.Text strong>
      {units ? units.map((unit) => nameOf(unit.id)).join(t('list.mark')) : t('everyone')}
    </Typography.Text>
  );
}
