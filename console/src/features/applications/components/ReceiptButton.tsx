import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/ui/DownloadButton';

interface ReceiptButtonProps {
  id: string;
  submission: number;
}

/** The receipt of one submission, whatever became of it. */
export function ReceiptButton({ id, submission }: ReceiptButtonProps) {
  const { t } = useTranslation('applications');
  return (
    <DownloadButton
      address={`/api/application/applications/${id}/receipts/${submission}/document`}
      size="small"
      label={t('receipt.of', { n: submission })}
    >
      {t('paper.receipt')}
    </DownloadButton>
  );
}
