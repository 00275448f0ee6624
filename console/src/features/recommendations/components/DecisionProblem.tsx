import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';

/** Why a decision was not taken, and what to do now. */
export function DecisionProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('recommendations');
  if (!error) {
    return null;
  }
  if (isProblem(error) && error.status === 412) {
    return <Alert type="warning" showIcon title={t('overtaken')} description={t('overtaken.next')} />;
  }
  return <ProblemAlert error={error} />;
}
