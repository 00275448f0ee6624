import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCycles } from '@/lib/form/useCycles';
import { useForm } from '@/lib/form/useForm';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useApplication } from '../api/getApplication';
import { Editor } from '../components/Editor';
import { Filed } from '../components/Filed';
import { useDraft } from '../queue/useDraft';
import { inHand } from '../standing';
import '../texts';

/** An application: worked on while it is in the enterprise's hand, followed while it is with others. */
export function Component() {
  const { t } = useTranslation('applications');
  const { id = '' } = useParams();
  const found = useApplication(id);
  const form = useForm(found.data?.data.content?.formVersion);
  const cycles = useCycles();
  const draft = useDraft(id, found.data);
  const failed = [found, form].find((one) => one.isError);
  if (failed && !(found.data && form.data)) {
    return (
      <Page title={t('form.title')}>
        <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (!found.data || !form.data || !draft) {
    return <Skeleton active paragraph={{ rows: 12 }} />;
  }
  const application = found.data.data;
  const cycle = cycles.data?.find((one) => one.cycleId === application.summary.cycleId);
  const props = { id, application, form: form.data, cycle, draft };
  return inHand(application.summary.state) ? <Editor {...props} /> : <Filed {...props} />;
}
