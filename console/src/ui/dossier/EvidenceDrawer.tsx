import { Button, Descriptions, Drawer, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { bytes } from '@/lib/files/size';
import { DownloadOutlined } from '@/ui/icons';
import { EvidencePages } from './EvidencePages';
import { ScanState, scanOf } from './ScanState';
import './texts';
import type { EvidenceFile } from './types';

interface EvidenceDrawerProps {
  applicationId: string;
  file: EvidenceFile | undefined;
  /** which question or field it belongs to, in words */
  belongsTo?: string;
  onClose: () => void;
}

/** A file of the dossier beside the page: its preview, scan state, digest, and the original to download. */
export function EvidenceDrawer({ applicationId, file, belongsTo, onClose }: EvidenceDrawerProps) {
  const { t } = useTranslation('dossier');
  return (
    <Drawer open={file !== undefined} onClose={onClose} size={640} title={file?.fileName} destroyOnHidden>
      {file ? (
        <Flex vertical gap={16}>
          <Descriptions
            column={1}
            size="small"
            items={[
              ...(belongsTo ? [{ key: 'of', label: t('evidence.of'), children: belongsTo }] : []),
              { key: 'scan', label: t('scan'), children: <ScanState file={file} /> },
              {
                key: 'digest',
                label: t('evidence.digest'),
                children: <code style={{ overflowWrap: 'anywhere' }}>{file.sm3}</code>,
              },
            ]}
          />
          <div>
            <Button icon={<DownloadOutlined />} href={evidenceAddress(applicationId, file.evidenceId)} download>
              {t('evidence.download')} ({bytes(file.size)})
            </Button>
            {scanOf(file) === 'UNSCANNED' ? (
              <Typography.Text type="secondary" style={{ marginInlineStart: 12 }}>
                {t('scan.UNSCANNED.hint')}
              </Typography.Text>
            ) : null}
          </div>
          <EvidencePages key={file.evidenceId} address={evidenceAddress(applicationId, file.evidenceId)} file={file} />
        </Flex>
      ) : null}
    </Drawer>
  );
}

export const evidenceAddress = (application: string, evidence: string) =>
  `/api/application/applications/${encodeURIComponent(application)}/evidence/${encodeURIComponent(evidence)}`;
