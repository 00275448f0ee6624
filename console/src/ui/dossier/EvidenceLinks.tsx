import { Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { bytes } from '@/lib/files/size';
import { PaperClipOutlined } from '@/ui/icons';
import './texts';
import type { EvidenceFile, OpenEvidence } from './types';

/** Files as links that open them; only their names where they cannot be opened. */
export function EvidenceLinks({ files, onOpen }: { files: EvidenceFile[]; onOpen?: OpenEvidence }) {
  const { t } = useTranslation('dossier');
  if (files.length === 0) {
    return <Typography.Text type="secondary">{t('evidence.none')}</Typography.Text>;
  }
  return (
    <Flex vertical align="flex-start" gap={2}>
      {files.map((file) =>
        onOpen ? (
          <Button
            key={file.evidenceId}
            type="link"
            size="small"
            className="file-link"
            icon={<PaperClipOutlined />}
            onClick={() => onOpen(file)}
          >
            <span>{file.fileName}</span>
            <Typography.Text type="secondary" className="numbers file-size" style={{ fontSize: 13 }}>
              {bytes(file.size)}
            </Typography.Text>
          </Button>
        ) : (
          <span key={file.evidenceId}>{file.fileName}</span>
        ),
      )}
    </Flex>
  );
}
