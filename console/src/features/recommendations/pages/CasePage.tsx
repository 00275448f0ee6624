import { Alert, Col, Flex, Row, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '@/lib/api/problem';
import { dateTime } from '@/lib/time/time';
import { Countdown } from '@/ui/Countdown';
import { DownloadButton } from '@/ui/DownloadButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { type CaseFile, useCase } from '../api/caseFile';
import { CaseColumn } from '../components/CaseColumn';
import { CaseDossier } from '../components/CaseDossier';
import { useFile } from '../components/useFile';
import '../recommendations.css';
import '../texts';

export function Component() {
  const { t, i18n } = useTranslation('recommendations');
  const { id } = useParams();
  const found = useCase(id!);
  const { form, filing, places, changes } = useFile(found.data?.data);
  const file = found.data?.data;
  const failed = found.error ?? form.error ?? filing.error;
  if (isProblem(failed) && failed.status === 404) {
    return (
      <Page title={t('common:nav.cases')}>
        <Nothing title={t('case.gone')} next={t('case.gone.next')} action={<Link to="/cases">{t('case.back')}</Link>} />
      </Page>
    );
  }
  return (
    <Page
      title={file?.submission.enterpriseName ?? t('case')}
      lead={
        file ? (
          <Flex gap={12} wrap align="center" className="numbers">
            <StateTag of="case" state={file.state} />
            <span>{file.submission.number}</span>
            <span>{t(`common:size.${file.submission.size}`)}</span>
            <span>
              {t('submission', { n: file.submission.ordinal })} {dateTime(file.submission.submittedAt, i18n.language)}
            </span>
          </Flex>
        ) : null
      }
      actions={
        <Flex gap={12} wrap align="center">
          {file ? <Papers file={file} /> : null}
          <Link to="/cases">{t('case.back')}</Link>
        </Flex>
      }
    >
      {failed ? <ProblemAlert error={failed} onRetry={() => void found.refetch()} /> : null}
      {file?.deadline && (file.state === 'RECEIVED' || file.state === 'ACCEPTED') ? (
        <Countdown until={file.deadline} label={t('deadline')} />
      ) : null}
      {file?.withdrawnAt ? <Alert type="warning" showIcon title={t('withdrawn.late')} /> : null}
      {file && form.data && filing.data && found.data ? (
        <Row gutter={[16, 16]} align="top">
          <Col xs={24} lg={16}>
            <CaseDossier
              file={file}
              filing={filing.data}
              form={form.data.form}
              places={places}
              changed={changes.places}
            />
          </Col>
          <Col xs={24} lg={8} className="case-column-place">
            <CaseColumn seen={found.data} form={form.data.form} places={places} changes={changes} />
          </Col>
        </Row>
      ) : failed ? null : (
        <Spin />
      )}
    </Page>
  );
}

/** The application form as paper, as it was submitted; a download is on record. */
function Papers({ file }: { file: CaseFile }) {
  const { t } = useTranslation('recommendations');
  const address = (format: 'pdf' | 'docx') =>
    `/api/application/applications/${encodeURIComponent(file.applicationId)}/document?format=${format}&submission=${file.submission.ordinal}`;
  return (
    <>
      <DownloadButton address={address('pdf')}>{t('paper.pdf')}</DownloadButton>
      <DownloadButton address={address('docx')}>{t('paper.docx')}</DownloadButton>
    </>
  );
}
