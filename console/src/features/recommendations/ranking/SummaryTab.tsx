import { Alert, Button, Card, Flex, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSummary } from '../api/summary';
import { Annex2 } from './Annex2';
import type { Batch } from './lineup';
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
  const contacts = useContacts();
  if (summary.isPending) {
    return <Spin />;
  }
  if (summary.isError) {
    return <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} />;
  }
  if (summary.data.rows.length === 0) {
    return (
      <Card>
        <Nothing title={t('annex.empty')} next={t('annex.empty.next')} />
      </Card>
    );
  }
  return (
    <Flex vertical gap={12}>
      {seen.data.state === 'SUBMITTED' ? null : (
        <Alert type="info" showIcon title={t(`annex.draft.${seen.data.state}`)} />
      )}
      <Flex gap={8} wrap className="no-print">
        <Button loading={contacts.pending} onClick={() => contacts.ask(summary.data.rows)}>
          {t('annex.fill')}
        </Button>
        <Button onClick={() => window.print()}>{t('annex.print')}</Button>
      </Flex>
      {contacts.error ? <ProblemAlert error={contacts.error} /> : null}
      <Card>
        <Annex2 summary={summary.data} industryOf={industryOf} contactOf={(id) => contacts.revealed.get(id)} />
      </Card>
    </Flex>
  );
}
