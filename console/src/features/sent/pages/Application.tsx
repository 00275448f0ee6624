import { Card, Flex, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '@/lib/api/problem';
import { useFiling, useLastReceipt } from '@/lib/filing/useFiling';
import { useForm } from '@/lib/form/useForm';
import { dateTime } from '@/lib/time/time';
import { DownloadButton } from '@/ui/DownloadButton';
import {
  AvoidanceSection,
  type Contact,
  ContactReveal,
  DossierSections,
  EvidenceDrawer,
  type EvidenceFile,
  ProfileSection,
  withContact,
} from '@/ui/dossier';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import '../texts';

/** One application of a unit's list as the unit received it, for the ministries to read. */
export function Component() {
  const { t, i18n } = useTranslation('sent');
  const { cycle = '', unit = '', id = '' } = useParams();
  const receipt = useLastReceipt(id);
  const filing = useFiling(id, receipt.data?.submission);
  const form = useForm(filing.data?.content.formVersion);
  const [contact, setContact] = useState<Contact>();
  const [opened, setOpened] = useState<EvidenceFile>();
  const failed = receipt.error ?? filing.error ?? form.error;
  const back = (
    <Link to={`/sent/${encodeURIComponent(cycle)}/${encodeURIComponent(unit)}`}>{t('application.back')}</Link>
  );
  if (isProblem(failed) && failed.status === 404) {
    return (
      <Page title={t('application')}>
        <Card>
          <Nothing title={t('application.gone')} next={t('application.gone.next')} action={back} />
        </Card>
      </Page>
    );
  }
  const shown = filing.data && form.data ? withContact(filing.data, contact) : undefined;
  return (
    <Page
      title={receipt.data?.enterpriseName ?? t('application')}
      lead={
        receipt.data ? (
          <Flex gap={12} wrap className="numbers">
            <span>{receipt.data.number}</span>
            <span>{receipt.data.recommenderName}</span>
            <span>{t('application.at', { at: dateTime(receipt.data.submittedAt, i18n.language) })}</span>
          </Flex>
        ) : null
      }
      actions={back}
    >
      {failed ? <ProblemAlert error={failed} onRetry={() => void receipt.refetch()} /> : null}
      {shown && receipt.data && form.data ? (
        <Flex vertical gap={16}>
          <Flex gap={8} wrap align="center" className="no-print">
            <DownloadButton address={documentAddress(id, receipt.data.submission)}>
              {t('application.pdf')}
            </DownloadButton>
            <span>{t('application.onRecord')}</span>
          </Flex>
          <ProfileSection
            form={form.data.form}
            profile={shown.profile}
            revealed={contact !== undefined}
            extra={contact ? null : <ContactReveal applicationId={id} onRevealed={setContact} />}
          />
          <DossierSections
            form={form.data.form}
            content={shown.content}
            onOpen={setOpened}
            revealed={contact !== undefined}
          />
          <AvoidanceSection avoidances={shown.content.avoidances} />
          <EvidenceDrawer applicationId={id} file={opened} onClose={() => setOpened(undefined)} />
        </Flex>
      ) : failed ? null : (
        <Spin />
      )}
    </Page>
  );
}

const documentAddress = (application: string, submission: number) =>
  `/api/application/applications/${encodeURIComponent(application)}/document?format=pdf&submission=${submission}`;
