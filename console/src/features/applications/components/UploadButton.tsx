import { Button, Flex, Typography } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadOutlined } from '@/ui/icons';
import { acceptOf, useFiles } from '../files';
import { useCurrentUploads, useUploadList } from '../uploads/useUploads';
import { UploadLine } from './UploadLine';
import { useTakeFiles } from './useTakeFiles';

/** Adds files for one place; those on their way for it are shown below. */
export function UploadButton({ pointer, question }: { pointer: string; question?: string | undefined }) {
  const { t } = useTranslation('applications');
  const { rule } = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const take = useTakeFiles(pointer, question);
  const mine = useUploadList(useCurrentUploads()).filter((one) => one.pointer === pointer && one.state !== 'done');
  return (
    <Flex vertical gap={4}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('file.add')}
        accept={acceptOf(rule)}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('file.add')}
      </Button>
      {mine.length > 0 ? (
        <Typography.Text>
          {mine.map((one) => (
            <UploadLine key={one.id} upload={one} />
          ))}
        </Typography.Text>
      ) : null}
    </Flex>
  );
}
