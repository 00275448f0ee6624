import { Button, Flex, Progress, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { bytes } from '@/lib/files/size';
import type { Shown } from '../uploads/Uploads';
import { useCurrentUploads } from '../uploads/useUploads';

/** One file on its way: how far it is, or why it was refused. */
export function UploadLine({ upload }: { upload: Shown }) {
  const { t } = useTranslation('applications');
  const uploads = useCurrentUploads();
  const { id, name, size, sent, state, detail } = upload;
  const percent = size === 0 ? 0 : Math.floor((sent / size) * 100);
  return (
    <Flex gap={12} align="center" wrap className="upload-line">
      <span style={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {name} <Typography.Text type="secondary">{bytes(size)}</Typography.Text>
      </span>
      {state === 'refused' ? (
        <Typography.Text type="danger" role="alert" style={{ flex: '2 1 240px' }}>
          {detail}
        </Typography.Text>
      ) : (
        <>
          <Progress percent={percent} size="small" style={{ flex: '1 1 120px', maxWidth: 240 }} aria-label={name} />
          <Typography.Text type={state === 'broken' ? 'warning' : 'secondary'}>{t(`upload.${state}`)}</Typography.Text>
        </>
      )}
      {state === 'done' ? null : (
        <Button size="small" onClick={() => uploads.cancel(id)} aria-label={t('upload.cancel.of', { name })}>
          {t(state === 'refused' ? 'upload.away' : 'upload.cancel')}
        </Button>
      )}
    </Flex>
  );
}
