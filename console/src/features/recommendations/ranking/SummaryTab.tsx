import { Alert, Button, Card, Flex, Spin, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { Annex2 } from '@/ui/Annex2';
import { DownloadButton } from '@/ui/DownloadButton';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSummary } from '../api/summary';
import { ContactsDialog } from './ContactsDialog';
import type { Batch } from './lineup';
import { Paper } from './Paper';
import { useContacts } from './useContacts';

interface SummaryTabProps {
  cycle: string;
  seen: Seen<Batch>;
  industryOf: (code: string, text: string | undefined) => string;
}

/** The summary table as it goes to the ministries; a draft until it is sent. */
export function SummaryTab({ cycle, seen, industryOf }: SummaryTabProps) {
  const { t } = useTranslation('recommendations');
  const summary = useSummary(cycle, seen.version);
  const contacts = useContacts(cycle);
  if (summary.isPending) {
    return <Spin />;
  }
  if (summary.isError) {
    return <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} />;
  }
  const { rows } = summary.data;
  if (rows.length === 0) {
    return (
      <Card>
        <Nothing title={t('annex.empty')} next={t('annex.empty.next')} />
      </Card>
    );
  }
  const document = `/api/recommendation/batches/${encodeURIComponent(cycle)}/summary/document`;
  const sent = seen.data.state === 'SUBMITTED';
  const hidden = { name: t('annex.hidden'), phone: t('annex.hidden'), email: t('annex.hidden') };
  return (
    <Flex vertical gap={12}>
      {sent ? null : <Alert type="info" showIcon title={t(`annex.draft.${seen.data.state}`)} />}
      <Flex gap={8} wrap className="no-print" align="flex-start">
        {contacts.contacts && !sent && (seen.data.state !== 'SEALED' || contacts.gaps) ? (
          <Button onClick={contacts.edit}>{t('annex.edit')}</Button>
        ) : contacts.contacts ? null : (
          <Button loading={contacts.pending} onClick={() => contacts.ask(rows, sent)}>
            {t(sent ? 'annex.show' : 'annex.fill')}
          </Button>
        )}
        <DownloadButton address={`${document}?format=pdf`}>{t('annex.pdf')}</DownloadButton>
        <DownloadButton address={`${document}?format=xlsx`}>{t('annex.xlsx')}</DownloadButton>
      </Flex>
      <Typography.Text type="secondary" className="no-print">
        {t('annex.onRecord')}
      </Typography.Text>
      {contacts.error ? <ProblemAlert error={contacts.error} /> : null}
      <Card>
        <Annex2
          summary={summary.data}
          industryOf={industryOf}
          contactOf={(id) => (contacts.contacts ? contacts.contacts.find((one) => one.caseId === id) : hidden)}
        />
      </Card>
      <Paper cycle={cycle} sent={sent} />
      {contacts.editing ? <ContactsDialog rows={rows} contacts={contacts} /> : null}
    </Flex>
  );
}
