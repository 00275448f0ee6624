import { Button, Card, Col, Flex, Popconfirm, Row, Typography, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/ui/DownloadButton';
import { bytes, ScanState } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { scansAddress, useAttachScan, useRemoveScan, useScans } from '../api/scans';
import { useKeepSeal, useRemoveSeal, useSealPicture } from '../api/sealPicture';

/** What makes the table a paper: the picture of the unit's seal, and signed scans. */
export function Paper({ cycle, sent }: { cycle: string; sent: boolean }) {
  return (
    <Row gutter={[16, 16]} className="no-print">
      <Col xs={24} lg={10}>
        <SealPicture sent={sent} />
      </Col>
      <Col xs={24} lg={14}>
        <Scans cycle={cycle} sent={sent} />
      </Col>
    </Row>
  );
}

function SealPicture({ sent }: { sent: boolean }) {
  const { t } = useTranslation('recommendations');
  const picture = useSealPicture();
  const keep = useKeepSeal();
  const remove = useRemoveSeal();
  const failed = keep.error ?? remove.error ?? picture.error;
  return (
    <Card title={<h2 className="card-title">{t('stamp')}</h2>}>
      <Flex vertical gap={10} align="flex-start">
        <Typography.Text type="secondary">{t(sent ? 'stamp.sent' : 'stamp.text')}</Typography.Text>
        {picture.data && !sent ? <img src={picture.data} alt={t('stamp.alt')} style={{ maxHeight: 120 }} /> : null}
        <Flex gap={8} hidden={sent}>
          <Upload accept="image/png" showUploadList={false} beforeUpload={(file) => (keep.mutate(file), false)}>
            <Button loading={keep.isPending}>{t(picture.data ? 'stamp.replace' : 'stamp.add')}</Button>
          </Upload>
          {picture.data ? (
            <Popconfirm
              title={t('stamp.remove.sure')}
              okText={t('stamp.remove')}
              cancelText={t('common:cancel')}
              onConfirm={() => remove.mutate()}
            >
              <Button loading={remove.isPending}>{t('stamp.remove')}</Button>
            </Popconfirm>
          ) : null}
        </Flex>
        {failed ? <ProblemAlert error={failed} /> : null}
      </Flex>
    </Card>
  );
}

const MOST = 5;

function Scans({ cycle, sent }: { cycle: string; sent: boolean }) {
  const { t } = useTranslation('recommendations');
  const scans = useScans(cycle);
  const attach = useAttachScan(cycle);
  const remove = useRemoveScan(cycle);
  const failed = attach.error ?? remove.error ?? scans.error;
  const all = scans.data ?? [];
  return (
    <Card title={<h2 className="card-title">{t('scans')}</h2>}>
      <Flex vertical gap={10} align="flex-start">
        <Typography.Text type="secondary">{t('scans.text')}</Typography.Text>
        {all.map((scan) => (
          <Flex key={scan.scanId} gap={8} align="center" wrap>
            <DownloadButton address={`${scansAddress(cycle)}/${encodeURIComponent(scan.scanId)}`}>
              {`${scan.fileName}（${bytes(scan.size)}）`}
            </DownloadButton>
            <ScanState file={scan} />
            {sent ? null : (
              <Button
                type="text"
                danger
                aria-label={t('scans.remove', { name: scan.fileName })}
                onClick={() => remove.mutate(scan.scanId)}
              >
                {t('scans.remove.short')}
              </Button>
            )}
          </Flex>
        ))}
        {sent ? null : (
          <Upload
            accept=".pdf,.jpg,.jpeg,.png"
            showUploadList={false}
            disabled={all.length >= MOST}
            beforeUpload={(file) => (attach.mutate(file), false)}
          >
            <Button disabled={all.length >= MOST} loading={attach.isPending}>
              {t('scans.add')}
            </Button>
          </Upload>
        )}
        {failed ? <ProblemAlert error={failed} /> : null}
      </Flex>
    </Card>
  );
}
