import { Card, Col, Descriptions, Flex, Row, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { bytes } from '@/ui/dossier';
import { DownloadButton } from '@/ui/DownloadButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Batch } from '../api/batches';
import { useUnitScans } from '../api/scans';
import { scanAddress } from '../api/summary';

interface BesideTableProps {
  cycle: string;
  unit: string;
  batch: Batch | undefined;
  /** why the unit ranked as it did */
  grounds: string | undefined;
}

/** What goes with a unit's table: why it ranked so, its notice at home, and what was signed with ink. */
export function BesideTable({ cycle, unit, batch, grounds }: BesideTableProps) {
  const { t } = useTranslation('sent');
  const notice = batch?.localNotice;
  const scans = useUnitScans(cycle, unit);
  return (
    <Row gutter={[16, 16]} className="no-print">
      {grounds ? (
        <Col xs={24}>
          <Card title={<h2 className="card-title">{t('grounds')}</h2>}>
            <div className="prose">{grounds}</div>
          </Card>
        </Col>
      ) : null}
      <Col xs={24} lg={12}>
        <Card title={<h2 className="card-title">{t('notice')}</h2>}>
          {notice ? (
            <Descriptions
              size="small"
              column={1}
              items={[
                { key: 'days', label: t('notice.days'), children: t('notice.to', notice) },
                { key: 'where', label: t('notice.where'), children: <span className="prose">{notice.where}</span> },
                {
                  key: 'objections',
                  label: t('notice.objections'),
                  children: <span className="prose">{notice.objections}</span>,
                },
              ]}
            />
          ) : (
            <Typography.Text type="secondary">{t('notice.none')}</Typography.Text>
          )}
        </Card>
      </Col>
      <Col xs={24} lg={12}>
        <Card title={<h2 className="card-title">{t('scans')}</h2>}>
          {scans.isError ? <ProblemAlert error={scans.error} onRetry={() => void scans.refetch()} /> : null}
          {scans.data?.length === 0 ? <Typography.Text type="secondary">{t('scans.none')}</Typography.Text> : null}
          <Flex vertical gap={8} align="flex-start">
            {(scans.data ?? []).map((scan) => (
              <DownloadButton key={scan.scanId} address={scanAddress(cycle, unit, scan.scanId)}>
                {`${scan.fileName}（${bytes(scan.size)}）`}
              </DownloadButton>
            ))}
          </Flex>
        </Card>
      </Col>
    </Row>
  );
}
