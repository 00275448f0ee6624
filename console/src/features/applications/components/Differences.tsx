import { Skeleton, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/lib/form/types';
import { useDifferences } from '@/lib/form/useDifferences';
import { DifferenceList } from '@/ui/differences';
import { ProblemAlert } from '@/ui/ProblemAlert';

interface DifferencesProps {
  id: string;
  from: string;
  to: string;
  form: Form;
}

/** What changed between two versions of the own application. */
export function Differences({ id, from, to, form }: DifferencesProps) {
  const { t } = useTranslation('applications');
  const found = useDifferences(id, from, to);
  if (found.isError) {
    return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) {
    return <Skeleton active />;
  }
  return found.data.length === 0 ? (
    <Typography.Text type="secondary">{t('differences.none')}</Typography.Text>
  ) : (
    <DifferenceList form={form} differences={found.data} />
  );
}
