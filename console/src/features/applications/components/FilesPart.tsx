import { Card, Flex, Typography, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { InboxOutlined } from '@/ui/icons';
import { mostBytes } from '@/lib/files/size';
import { acceptOf, extensionsOf, useFiles } from '../files';
import { useCurrentUploads, useUploadList } from '../uploads/useUploads';
import { FileTable } from './FileTable';
import { UploadLine } from './UploadLine';
import { useTakeFiles } from './useTakeFiles';

/** All files of the application: dropped or chosen here, several at once. */
export function FilesPart() {
  const { t } = useTranslation('applications');
  const { files, rule } = useFiles();
  const take = useTakeFiles();
  const under = useUploadList(useCurrentUploads()).filter((one) => one.state !== 'done');
  const limits = {
    types: extensionsOf(rule).join(t('list.mark')),
    max: mostBytes(rule.maxBytes),
    files: rule.maxFiles,
    left: rule.maxFiles - files.length,
  };
  return (
    <Flex vertical gap={16}>
      <Card>
        <Upload.Dragger
          multiple
          showUploadList={false}
          // what is dropped and not accepted is told, not passed over
          accept={{ format: acceptOf(rule), filter: () => true }}
          beforeUpload={(file, all) => {
            if (file === all[0]) {
              take(all);
            }
            return false;
          }}
        >
          <InboxOutlined style={{ fontSize: 32, color: '#0a4d8c' }} />
          <div>{t('file.drop')}</div>
          <Typography.Text type="secondary">{t('file.limits', limits)}</Typography.Text>
        </Upload.Dragger>
        {under.map((one) => (
          <UploadLine key={one.id} upload={one} />
        ))}
      </Card>
      <FileTable />
    </Flex>
  );
}
