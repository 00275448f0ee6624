import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import type { Batch } from './lineup';

/** What a unit holds in hand after it sent its list. */
export function Sent({ batch }: { batch: Batch }) {
  const { t, i18n } = useTranslation('recommendations');
  return (
    <Result
      status="success"
      style={{ padding: '12px 0' }}
      title={t('sent.title')}
      subTitle={
        <>
          <div className="numbers">
            {t('sent.at', { at: batch.submittedAt ? dateTime(batch.submittedAt, i18n.language) : '' })}
          </div>
          <div>
            {t('seal.digest')} <code className="digest">{batch.digest}</code>
          </div>
        </>
      }
    />
  );
}
