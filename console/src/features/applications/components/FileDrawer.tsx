import { Button, Descriptions, Drawer, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/lib/form/types';
import { sizeText } from '../files';

interface FileDrawerProps {
  applicationId: string;
  file: Evidence | undefined;
  onClose: () => void;
}

/** A file seen closer: its particulars and its bytes. */
export function FileDrawer({ applicationId, file, onClose }: FileDrawerProps) {
  const { t } = useTranslation('applications');
  const address = file ? `/api/application/applications/${applicationId}/evidence/${file.evidenceId}` : '';
  return (
    <Drawer open={file !== undefined} onClose={onClose} title={file?.fileName} size={Math.min(720, window.innerWidth)}>
      {file ? (
        <Flex vertical gap={16}>
          <span>
            <Button href={address} download={file.fileName}>
              {t('file.download')}
            </Button>
          </span>
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'size', label: t('file.size'), children: sizeText(file.size) },
              { key: 'type', label: t('file.kind'), children: file.mediaType },
              { key: 'sm3', label: 'SM3', children: <code style={{ overflowWrap: 'anywhere' }}>{file.sm3}</code> },
            ]}
          />
        </Flex>
      ) : null}
    </Drawer>
  );
}
