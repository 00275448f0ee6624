import { Card, Flex, Select, Spin, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useForm } from '@/lib/form/useForm';
import { Countdown } from '@/ui/Countdown';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useBatches } from '../api/batches';
import { type Cycle, useOpenedCycles } from '../api/cycles';
import { UnitTable } from '../components/UnitTable';
import '../texts';
import { unitsOf } from '../units';

/** For the two ministries: which units sent their lists, and what is on them. */
export function Component() {
  const { t } = useTranslation('sent');
  const [params, setParams] = useSearchParams();
  const cycles = useOpenedCycles();
  const cycle = cycles.data?.find((one) => one.cycleId === params.get('cycle')) ?? cycles.data?.[0];
  return (
    <Page
      title={t('common:nav.sent')}
      lead={
        cycle ? <Countdown until={cycle.recommendationDeadline} label={t('deadline', { name: cycle.name })} /> : null
      }
      actions={
        cycle && cycles.data!.length > 1 ? (
          <Select
            aria-label={t('cycle')}
            value={cycle.cycleId}
            style={{ minWidth: 260 }}
            onChange={(id) => setParams({ cycle: id })}
            options={cycles.data!.map((one) => ({ value: one.cycleId, label: one.name }))}
          />
        ) : null
      }
    >
      {cycles.isError ? <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} /> : null}
      {cycles.isPending ? <Spin /> : null}
      {cycle ? <UnitsOf key={cycle.cycleId} cycle={cycle} /> : null}
      {cycles.isSuccess && !cycle ? (
        <Card>
          <Nothing title={t('noCycle')} next={t('noCycle.next')} />
        </Card>
      ) : null}
    </Page>
  );
}

function UnitsOf({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('sent');
  const batches = useBatches(cycle.cycleId);
  const form = useForm(cycle.formVersion);
  if (batches.isError) {
    return <ProblemAlert error={batches.error} onRetry={() => void batches.refetch()} />;
  }
  if (!batches.data) {
    return <Spin />;
  }
  const units = unitsOf(cycle, batches.data);
  const sent = units.filter((unit) => unit.sentAt !== undefined);
  const sum = (size: 'large' | 'sme') => sent.reduce((total, unit) => total + unit[size], 0);
  return (
    <Card>
      <Flex vertical gap={14}>
        <Typography.Text className="numbers">
          {t('figures', {
            sent: sent.length,
            open: units.length - sent.length,
            large: sum('large'),
            sme: sum('sme'),
          })}
        </Typography.Text>
        <UnitTable cycle={cycle.cycleId} units={units} form={form.data} />
      </Flex>
    </Card>
  );
}
