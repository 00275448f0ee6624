import { Skeleton } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useCycles } from '@/lib/form/useCycles';
import { useForm } from '@/lib/form/useForm';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useApplication } from '../api/getApplication';
import { Review } from '../components/Review';
import { useDraft } from '../queue/useDraft';
import { inHand } from '../standing';
import '../texts';

/** The last look before an application goes out: what was typed is sent first, so that what is reviewed is what is submitted. */
export function Component() {
  const { t } = useTranslation('applications');
  const { id = '' } = useParams();
  const found = useApplication(id);
  const form = useForm(found.data?.data.content?.formVersion);
  const cycles = useCycles();
  const draft = useDraft(id, found.data);
  const sent = useQuery({
    queryKey: ['application', id, 'sent'],
    enabled: draft !== undefined,
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => {
      await draft!.flush();
      await found.refetch();
      return draft!.standing().state;
    },
  });
  const failed = [found, form, cycles].find((one) => one.isError);
  if (failed) {
    return (
      <Page title={t('review')}>
        <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (!found.data || !form.data || !cycles.data || !draft || !sent.data) {
    return <Skeleton active paragraph={{ rows: 12 }} />;
  }
  const application = found.data.data;
  if (!inHand(application.summary.state)) {
    const next = application.summary.state === 'SUBMITTED' ? '/receipt' : '';
    return <Navigate to={`/applications/${id}${next}`} replace />;
  }
  const cycle = cycles.data.find((one) => one.cycleId === application.summary.cycleId);
  return <Review id={id} found={found.data} form={form.data} cycle={cycle} draft={draft} />;
}
