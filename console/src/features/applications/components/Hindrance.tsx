import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTeam } from '@/lib/team/useTeam';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { DraftQueue } from '../queue/DraftQueue';
import { useStanding } from '../queue/useDraft';

/** Why nothing can be saved now, in the service's words: what was typed stays on this device. */
export function Hindrance({ draft }: { draft: DraftQueue }) {
  const { t } = useTranslation('applications');
  const { problem } = useStanding(draft);
  const reader = useTeam().data?.data?.right === 'READER';
  return (
    <>
      {reader ? <Alert type="info" showIcon title={t('read.only')} description={t('read.only.text')} /> : null}
      {problem ? <ProblemAlert error={problem} onRetry={() => void draft.retry()} /> : null}
    </>
  );
}
