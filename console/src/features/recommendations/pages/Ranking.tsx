import { Spin, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { industryWords } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useBatch } from '../api/batch';
import { type ToldCycle, useToldCycles } from '@/lib/form/useCycles';
import { useForm } from '../api/form';
import { CyclePage } from '../components/CyclePage';
import { RankingOf } from '../ranking/RankingOf';
import { SummaryTab } from '../ranking/SummaryTab';
import '../recommendations.css';
import '../texts';

export function Component() {
  const { t } = useTranslation('recommendations');
  const go = useNavigate();
  const { cycle: asked } = useParams();
  const cycles = useToldCycles();
  const cycle = cycles.data?.find((one) => one.cycleId === asked) ?? cycles.data?.[0];
  return (
    <CyclePage
      title={t('common:nav.ranking')}
      cycles={cycles}
      cycle={cycle}
      onChoose={(id) => void go(`/ranking/${id}`)}
    >
      {(cycle) => <BatchOf key={cycle.cycleId} cycle={cycle} />}
    </CyclePage>
  );
}

function BatchOf({ cycle }: { cycle: ToldCycle }) {
  const { t } = useTranslation('recommendations');
  const [params, setParams] = useSearchParams();
  const batch = useBatch(cycle.cycleId);
  const form = useForm(cycle.formVersion);
  const industryOf = (code: string, text: string | undefined) => industryWords(form.data?.form, code, text);
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
