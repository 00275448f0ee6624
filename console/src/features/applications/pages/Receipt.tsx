import { Button, Card, Descriptions, Flex, Result, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '@/lib/api/problem';
import { dateTime } from '@/lib/time/time';
import { PrinterOutlined } from '@/ui/icons';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useApplication } from '../api/getApplication';
import { useFiling } from '../api/getReceipt';
import { Papers } from '../components/Papers';
import { bytes } from '@/lib/files/size';
import '../texts';

/** What the enterprise holds in its hand after a submission. */
export function Component() {
  const { t, i18n } = useTranslation('applications');
  const { id = '' } = useParams();
  const application = useApplication(id);
  const submission = application.data?.data.summary.submission;
  const filing = useFiling(id, submission ? submission : undefined);
  if (application.data && submission === 0) {
    return (
      <Page title={t('receipt')}>
        <Nothing title={t('receipt.none')} action={<Link to={`/applications/${id}`}>{t('continue')}</Link>} />
      </Page>
    );
  }
  const failed = [application, filing].find((one) => one.isError);
  if (failed) {
    return (
      <Page title={t('receipt')}>
        {isProblem(failed.error) && failed.error.status === 404 ? (
          <Nothing title={t('gone')} next={t('gone.next')} action={<Link to="/applications">{t('title')}</Link>} />
        ) : (
          <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </Page>
    );
  }
  if (!filing.data) {
    return <Skeleton active />;
  }
  const { receipt, content } = filing.data;
  return (
    <Page title={t('receipt')} actions={<Papers id={id} submission={receipt.submission} receipt />}>
      <Card>
        <Result
          status="success"
          title={t('receipt.done', { unit: receipt.recommenderName })}
          subTitle={t('receipt.next')}
          style={{ padding: '8px 0 24px' }}
        />
        <Descriptions
          bordered
          column={1}
          size="small"
          items={[
            { key: 'number', label: t('number'), children: <strong className="numbers">{receipt.number}</strong> },
            { key: 'name', label: t('receipt.enterprise'), children: receipt.enterpriseName },
            { key: 'code', label: t('receipt.code'), children: <code>{receipt.creditCode}</code> },
            { key: 'unit', label: t('unit'), children: receipt.recommenderName },
            {
              key: 'at',
              label: t('receipt.at'),
              children: `${dateTime(receipt.submittedAt, i18n.language)}${t('receipt.beijing')}`,
            },
            { key: 'nth', label: t('receipt.nth'), children: t('receipt.nth.value', { n: receipt.submission }) },
            {
              key: 'digest',
              label: t('receipt.digest', { algorithm: receipt.digestAlgorithm }),
              children: <code style={{ overflowWrap: 'anywhere' }}>{receipt.digest}</code>,
            },
            {
              key: 'files',
              label: t('files'),
              children:
                content.evidence.length === 0
                  ? t('files.n', { n: 0 })
                  : content.evidence.map((file) => (
                      <div key={file.evidenceId} style={{ overflowWrap: 'anywhere' }}>
                        {file.fileName}（{bytes(file.size)}）
                      </div>
                    )),
            },
          ]}
        />
        <Flex gap={8} wrap style={{ marginTop: 16 }}>
          <Link to={`/applications/${id}`}>
            <Button type="primary" tabIndex={-1}>
              {t('receipt.follow')}
            </Button>
          </Link>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Flex>
      </Card>
    </Page>
  );
}
