import { Card, Flex, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useCycles } from '@/lib/form/useCycles';
import { useForm } from '@/lib/form/useForm';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useApplication } from '../api/getApplication';
import { Differences } from '../components/Differences';
import { Timeline } from '../components/Timeline';
import { inHand } from '../standing';
import '../texts';

/** What happened to an application, and what changed between two of its versions. */
export function Component() {
  const { t } = useTranslation('applications');
  const { id = '' } = useParams();
  const found = useApplication(id);
  const form = useForm(found.data?.data.content?.formVersion);
  const cycles = useCycles();
  const [search, setSearch] = useSearchParams();
  if (found.isError) {
    return (
      <Page title={t('history')}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  if (!found.data || !form.data) {
    return <Skeleton active />;
  }
  const application = found.data.data;
  const { submission, state, cycleId } = application.summary;
  const versions = [
    ...Array.from({ length: submission }, (_, i) => ({ value: `${i + 1}`, label: t('version.nth', { n: i + 1 }) })),
    ...(inHand(state) && submission > 0 ? [{ value: 'draft', label: t('version.draft') }] : []),
  ];
  const to = search.get('to') ?? versions.at(-1)?.value ?? '';
  const from = search.get('from') ?? versions.at(-2)?.value ?? '';
  const choose = (change: object) => setSearch({ from, to, ...change });
  return (
    <Page title={t('history')} actions={<Link to={`/applications/${id}`}>{t('receipt.follow')}</Link>}>
      <Card>
        <Timeline
          id={id}
          application={application}
          form={form.data.form}
          cycle={cycles.data?.find((one) => one.cycleId === cycleId)}
        />
      </Card>
      {versions.length > 1 ? (
        <Card title={<h2 style={{ margin: 0, fontSize: 17 }}>{t('differences')}</h2>}>
          <Flex gap={8} wrap align="center" style={{ marginBottom: 16 }}>
            <Select
              aria-label={t('version.from')}
              style={{ minWidth: 160 }}
              value={from}
              options={versions}
              onChange={(value) => choose({ from: value })}
            />
            {t('version.to')}
            <Select
              aria-label={t('version.until')}
              style={{ minWidth: 160 }}
              value={to}
              options={versions}
              onChange={(value) => choose({ to: value })}
            />
          </Flex>
          {from && from !== to ? <Differences id={id} from={from} to={to} form={form.data.form} /> : t('version.same')}
        </Card>
      ) : null}
    </Page>
  );
}
