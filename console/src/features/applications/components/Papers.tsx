import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/ui/DownloadButton';

interface PapersProps {
  id: string;
  /** which submission; what is worked on when absent */
  submission?: number;
  receipt?: boolean;
}

/** The application form and the receipt on paper. */
export function Papers({ id, submission, receipt }: PapersProps) {
  const { t } = useTranslation('applications');
  const at = `/api/application/applications/${id}`;
  const of = submission ? `&submission=${submission}` : '';
  return (
    <>
      {receipt && submission ? (
        <DownloadButton address={`${at}/receipts/${submission}/document`}>{t('paper.receipt')}</DownloadButton>
      ) : null}
      <DownloadButton address={`${at}/document?format=pdf${of}`}>{t('paper.pdf')}</DownloadButton>
      <DownloadButton address={`${at}/document?format=docx${of}`}>{t('paper.docx')}</DownloadButton>
    </>
  );
}
