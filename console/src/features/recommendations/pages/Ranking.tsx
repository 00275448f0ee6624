import { Card, Spin, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Countdown } from '@/ui/Countdown';
import { labelOf } from '@/ui/dossier';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useBatch } from '../api/batch';
import { type Cycle, useCycles } from '../api/cycles';
import { useForm } from '../api/form';
import { CycleChoice } from '../components/CycleChoice';
import { RankingOf } from '../ranking/RankingOf';
import { SummaryTab } from '../ranking/SummaryTab';
import '../recommendations.css';
import '../texts';

export function Component() {
  const { t } = useTranslation('recommendations');
  const go = useNavigate();
  const { cycle: asked } = useParams();
  const cycles = useCycles();
  const cycle = cycles.data?.find((one) => one.cycleId === asked) ?? cycles.data?.[0];
  return (
    <Page
      title={t('common:nav.ranking')}
      lead={
        cycle ? <Countdown until={cycle.recommendationDeadline} label={t('deadline.of', { name: cycle.name })} /> : null
      }
      actions={
        cycle ? (
          <CycleChoice cycles={cycles.data ?? []} chosen={cycle.cycleId} onChoose={(id) => void go(`/ranking/${id}`)} />
        ) : null
      }
    >
      {cycles.isError ? <ProblemAlert error={cycles.error} onRetry={() => void cycles.refetch()} /> : null}
      {cycles.isPending ? <Spin /> : null}
      {cycle ? <BatchOf key={cycle.cycleId} cycle={cycle} /> : null}
      {cycles.isSuccess && !cycle ? (
        <Card>
          <Nothing title={t('noCycle')} next={t('noCycle.next')} />
        </Card>
      ) : null}
    </Page>
  );
}

function BatchOf({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('recommendations');
  const [params, setParams] = useSearchParams();
  const batch = useBatch(cycle.cycleId);
  const form = useForm(cycle.formVersion);
  const industries = form.data?.form.profile.find((field) => field.id === 'industry')?.options ?? [];
  const industryOf = (code: string, text: string | undefined) => {
    const known = industries.find((option) => option.code === code);
    return `${known ? labelOf(known) : code}${text ? `（${text}）` : ''}`;
  };
  if (batch.isPending) {
    return <Spin />;
  }
  if (!batch.data) {
    return <ProblemAlert error={batch.error} onRetry={() => void batch.refetch()} />;
  }
  const shared = { cycle: cycle.cycleId, seen: batch.data, industryOf };
  return (
    <Tabs
      activeKey={params.get('view') ?? 'order'}
      onChange={(view) => setParams(view === 'order' ? {} : { view })}
      items={[
        { key: 'order', label: t('view.order'), children: <RankingOf {...shared} /> },
        { key: 'summary', label: t('view.summary'), children: <SummaryTab {...shared} /> },
      ]}
    />
  );
}
