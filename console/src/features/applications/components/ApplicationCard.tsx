import { Button, Card, Descriptions, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ToldCycle } from '@/lib/form/useCycles';
import { dateTime } from '@/lib/time/time';
import { Countdown } from '@/ui/Countdown';
import { StateTag } from '@/ui/StateTag';
import type { Summary } from '../api/types';
import { deadlineKey, deadlineOf, inHand } from '../standing';

/** Where an application stands, until when, and what to do next. */
export function ApplicationCard({ application, cycle }: { application: Summary; cycle: ToldCycle | undefined }) {
  const { t, i18n } = useTranslation('applications');
  const { applicationId, state, number, recommenderId, recommenderName, submittedAt } = application;
  const at = `/applications/${applicationId}`;
  const mine = inHand(state);
  const items = [
    { key: 'number', label: t('number'), children: number },
    { key: 'unit', label: t('unit'), children: recommenderName },
    { key: 'submitted', label: t('submittedAt'), children: submittedAt && dateTime(submittedAt, i18n.language) },
  ].filter((item) => item.children);
  return (
    <Card>
      <Flex vertical gap={12}>
        <Flex justify="space-between" align="center" gap={8} wrap>
          <Flex gap={12} align="center" wrap>
            <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
              {cycle?.name ?? t('cycle.past')}
            </Typography.Title>
            <StateTag of="application" state={state} />
          </Flex>
          {cycle?.open && state !== 'RECOMMENDED' ? (
            <Countdown until={deadlineOf(state, cycle, recommenderId)} label={t(deadlineKey(state))} />
          ) : null}
        </Flex>
        {items.length > 0 ? <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} /> : null}
        <Typography.Text>{t(`next.${state}`)}</Typography.Text>
        <Flex gap={8} wrap>
          <Link to={at}>
            <Button type={mine ? 'primary' : 'default'} tabIndex={-1}>
              {t(mine ? (state === 'DRAFT' ? 'continue' : 'edit') : 'open')}
            </Button>
          </Link>
          {number ? (
            <Link to={`${at}/receipt`}>
              <Button tabIndex={-1}>{t('receipt')}</Button>
            </Link>
          ) : null}
          {number ? (
            <Link to={`${at}/history`}>
              <Button tabIndex={-1}>{t('history')}</Button>
            </Link>
          ) : null}
        </Flex>
      </Flex>
    </Card>
  );
}
