import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/lib/form/types';
import { placeName } from '../placeName';
import type { DraftQueue } from '../queue/DraftQueue';
import { useStanding } from '../queue/useDraft';

/** Words that came too late for the submission: still on this device, and named. */
export function LeftOver({ draft, form }: { draft: DraftQueue; form: Form }) {
  const { t } = useTranslation('applications');
  useStanding(draft);
  const places = draft.unsaved();
  if (places.length === 0) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('left.over', { n: places.length })}
      description={places.map((pointer) => placeName(form, pointer)).join(t('list.mark'))}
    />
  );
}
