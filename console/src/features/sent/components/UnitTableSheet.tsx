import { App, Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PublishedForm } from '@/ui/dossier';
import { industryWords } from '@/ui/dossier';
import { Annex2 } from '@/ui/Annex2';
import { DownloadButton } from '@/ui/DownloadButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useUnitContacts } from '../api/contacts';
import { documentAddress, type useUnitSummary } from '../api/summary';

interface UnitTableSheetProps {
  cycle: string;
  unit: string;
  summary: NonNullable<ReturnType<typeof useUnitSummary>['data']>;
  form: PublishedForm | undefined;
}

/** The table as it was sent, to be read and downloaded; its contacts are shown on request, and the look is recorded. */
export function UnitTableSheet({ cycle, unit, summary, form }: UnitTableSheetProps) {
  const { t } = useTranslation('sent');
  const { modal } = App.useApp();
  const contacts = useUnitContacts(cycle, unit);
  const hidden = { name: t('contacts.hidden'), phone: t('contacts.hidden'), email: t('contacts.hidden') };
  const ask = () =>
    void modal.confirm({
      title: t('contacts.title'),
      content: t('contacts.text', { unit: summary.recommenderName, count: summary.rows.length }),
      okText: t('contacts'),
      cancelText: t('common:cancel'),
      onOk: () =>
        contacts.mutateAsync().then(
          () => undefined,
          () => undefined,
        ),
    });
  return (
    <>
      <Flex gap={8} wrap align="center" className="no-print">
        {contacts.data ? null : <Button onClick={ask}>{t('contacts')}</Button>}
        <DownloadButton address={documentAddress(cycle, unit, 'pdf')}>{t('pdf')}</DownloadButton>
        <DownloadButton address={documentAddress(cycle, unit, 'xlsx')}>{t('xlsx')}</DownloadButton>
        <Typography.Text type="secondary">{t('onRecord')}</Typography.Text>
      </Flex>
      {contacts.isError ? <ProblemAlert error={contacts.error} onRetry={ask} /> : null}
      <Card>
        <Annex2
          summary={summary}
          industryOf={(code, text) => industryWords(form, code, text)}
          placeOf={(id) => `/sent/${encodeURIComponent(cycle)}/${encodeURIComponent(unit)}/${encodeURIComponent(id)}`}
          contactOf={(id) => (contacts.data ? contacts.data.find((one) => one.caseId === id) : hidden)}
        />
      </Card>
    </>
  );
}
