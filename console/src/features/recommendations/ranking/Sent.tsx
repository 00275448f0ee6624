import { Flex, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import { DownloadButton } from '@/ui/DownloadButton';
import { useReceipt } from '../api/receipt';
import type { Batch } from './lineup';

/** What a unit holds in hand after it sent its list. */
export function Sent({ batch }: { batch: Batch }) {
  const { t, i18n } = useTranslation('recommendations');
  const receipt = useReceipt(batch.cycleId, true).data;
  return (
    <Result
      status="success"
      style={{ padding: '12px 0' }}
      title={t('sent.title')}
      subTitle={
        <Flex vertical gap={2}>
          {receipt ? (
            <span className="numbers">
              {t('sent.receipt', { number: receipt.number, large: receipt.large, sme: receipt.sme })}
            </span>
          ) : null}
          <span className="numbers">
            {t('sent.at', { at: batch.submittedAt ? dateTime(batch.submittedAt, i18n.language) : '' })}
          </span>
          <span>
            {t('seal.digest')} <code className="digest">{batch.digest}</code>
          </span>
        </Flex>
      }
      extra={
        receipt ? (
          <Flex justify="center">
            <DownloadButton
              address={`/api/recommendation/batches/${encodeURIComponent(batch.cycleId)}/receipt/document`}
            >
              {t('sent.download')}
            </DownloadButton>
          </Flex>
        ) : null
      }
    />
  );
}
