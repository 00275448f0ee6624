import { Button, Card, Flex, Typography, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isOvertaken } from '@/lib/form/useJoined';
import type { Mechanism } from '@/lib/mechanism/useOwnMechanism';
import { DownloadButton } from '@/ui/DownloadButton';
import { bytes, ScanState } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { documentAddress, useAttachDocument, useRemoveDocument } from '../api/own';

const TAKEN = '.pdf,.ofd,.doc,.docx,.xls,.xlsx,.pptx';

interface OwnDocumentProps {
  year: number;
  seen: Seen<Mechanism> | null;
  unsaved: boolean;
  /** whether the last act was refused because a colleague’s came first */
  onOvertaken: (is: boolean) => void;
}

/** The document in which the unit lays the mechanism down: attached to the saved draft, replaced, removed. */
export function OwnDocument({ year, seen, unsaved, onOvertaken }: OwnDocumentProps) {
  const { t } = useTranslation('mechanism');
  const attach = useAttachDocument(year, seen?.version);
  const remove = useRemoveDocument(year, seen?.version);
  const document = seen?.data.document;
  const failed = attach.error ?? remove.error;
  const wait = seen === null || unsaved;
  const told = { onError: (error: Error) => (isOvertaken(error) ? onOvertaken(true) : undefined) };
  const put = (file: File) => {
    onOvertaken(false);
    attach.mutate(file, told);
    return false;
  };
  const drop = () => {
    onOvertaken(false);
    remove.mutate(undefined, told);
  };
  return (
    <Card title={<h2 className="card-title">{t('document')}</h2>}>
      <Flex vertical gap={10} align="flex-start">
        <Typography.Text type="secondary">
          {t(seen === null ? 'document.wait' : unsaved ? 'document.unsaved' : 'document.hint')}
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
          <Upload accept={TAKEN} showUploadList={false} disabled={wait} beforeUpload={put}>
            <Button disabled={wait} loading={attach.isPending}>
              {t(document ? 'document.replace' : 'document.add')}
            </Button>
          </Upload>
          {document ? (
            <Button danger disabled={wait} loading={remove.isPending} onClick={drop}>
              {t('document.remove')}
            </Button>
          ) : null}
        </Flex>
        {failed && !isOvertaken(failed) ? <ProblemAlert error={failed} /> : null}
      </Flex>
    </Card>
  );
}
