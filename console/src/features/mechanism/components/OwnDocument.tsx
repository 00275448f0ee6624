import { Button, Card, Flex, Typography, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import type { Mechanism } from '@/lib/mechanism/useOwnMechanism';
import { DownloadButton } from '@/ui/DownloadButton';
import { bytes, ScanState } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { documentAddress, useAttachDocument, useRemoveDocument } from '../api/own';

const TAKEN = '.pdf,.ofd,.doc,.docx,.xls,.xlsx,.pptx';

/** The document in which the unit lays the mechanism down: attached to the saved draft, replaced, removed. */
export function OwnDocument({ year, seen, unsaved }: { year: number; seen: Seen<Mechanism> | null; unsaved: boolean }) {
  const { t } = useTranslation('mechanism');
  const attach = useAttachDocument(year, seen?.version);
  const remove = useRemoveDocument(year, seen?.version);
  const document = seen?.data.document;
  const failed = attach.error ?? remove.error;
  const wait = seen === null || unsaved;
  return (
    <Card title={<h2 className="card-title">{t('document')}</h2>}>
      <Flex vertical gap={10} align="flex-start">
        <Typography.Text type="secondary">
          {t(wait ? 'document.wait' : 'document.hint')}
          {!wait && seen.data.filing > 0 ? t('document.again') : null}
        </Typography.Text>
        {document ? (
          <>
            <DownloadButton address={documentAddress(year)}>
              {`${document.fileName}（${bytes(document.size)}）`}
            </DownloadButton>
            <ScanState file={document} />
          </>
        ) : null}
        <Flex gap={8}>
          <Upload
            accept={TAKEN}
            showUploadList={false}
            disabled={wait}
            beforeUpload={(file) => (attach.mutate(file), false)}
          >
            <Button disabled={wait} loading={attach.isPending}>
              {t(document ? 'document.replace' : 'document.add')}
            </Button>
          </Upload>
          {document ? (
            <Button danger disabled={wait} loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('document.remove')}
            </Button>
          ) : null}
        </Flex>
        {failed ? <ProblemAlert error={failed} /> : null}
      </Flex>
    </Card>
  );
}
