import { Alert, Card, Flex, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '@/lib/api/problem';
import { useForm } from '@/lib/form/useForm';
import { dateTime } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useBatches } from '../api/batches';
import { useOpenedCycles } from '../api/cycles';
import { useUnitSummary } from '../api/summary';
import { BesideTable } from '../components/BesideTable';
import { UnitTableSheet } from '../components/UnitTableSheet';
import '../texts';

/** One unit's list as the ministries receive it. */
export function Component() {
  const { t, i18n } = useTranslation('sent');
  const { cycle = '', unit = '' } = useParams();
  const summary = useUnitSummary(cycle, unit);
  const batch = useBatches(cycle).data?.find((one) => one.recommenderId === unit);
  const formVersion = useOpenedCycles().data?.find((one) => one.cycleId === cycle)?.formVersion;
  const form = useForm(formVersion);
  const back = <Link to={`/sent?cycle=${encodeURIComponent(cycle)}`}>{t('back')}</Link>;
  if (isProblem(summary.error) && summary.error.status === 404) {
    return (
      <Page title={t('common:nav.sent')}>
        <Card>
          <Nothing title={t('gone')} next={t('gone.next')} action={back} />
        </Card>
      </Page>
    );
  }
  const sent = summary.data?.state === 'SUBMITTED';
  const rows = summary.data?.rows.length ?? 0;
  return (
    <Page
      title={summary.data?.recommenderName ?? t('common:nav.sent')}
      lead={
        summary.data ? (
          <Flex gap={12} wrap align="center" className="numbers">
            <Mark tone={sent ? 'good' : 'plain'}>{t(sent ? 'sent.sent' : 'sent.open')}</Mark>
            <span>{summary.data.cycleName}</span>
            {batch?.submittedAt ? <span>{t('at', { at: dateTime(batch.submittedAt, i18n.language) })}</span> : null}
            {sent && batch?.digest ? (
              <span style={{ overflowWrap: 'anywhere' }}>
                {t('digest')} <code>{batch.digest}</code>
              </span>
            ) : null}
          </Flex>
        ) : null
      }
      actions={back}
    >
      {summary.isError ? <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} /> : null}
      {summary.isPending ? <Spin /> : null}
      {summary.data && !sent && rows > 0 ? <Alert type="info" showIcon title={t('notYet.draft')} /> : null}
      {summary.data && rows === 0 ? (
        <Card>
          <Nothing title={t('empty')} next={t('empty.next')} />
        </Card>
      ) : null}
      {summary.data && rows > 0 ? (
        <>
          <UnitTableSheet cycle={cycle} unit={unit} summary={summary.data} form={form.data?.form} />
          <BesideTable cycle={cycle} unit={unit} batch={batch} grounds={summary.data.grounds} />
        </>
      ) : null}
    </Page>
  );
}
