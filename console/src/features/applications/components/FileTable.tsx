import { App, Button, Card, Flex, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytes } from '@/lib/files/size';
import type { Evidence } from '@/lib/form/types';
import { dateTime } from '@/lib/time/time';
import { EvidenceDrawer, ScanState } from '@/ui/dossier';
import { controlId } from '@/ui/form/FieldRow';
import { Nothing } from '@/ui/Nothing';
import { isProblem } from '@/lib/api/problem';
import { useRemoveEvidence } from '../api/removeEvidence';
import { useFiles } from '../files';
import { useCurrentDraft, useStanding } from '../queue/useDraft';
import { unlink, usedAt } from '../links';
import { CorrectionNote } from './CorrectionNote';

const placeOf = (file: Evidence) => `/evidence/${file.evidenceId}`;

/** The files there are, with where each is named; removing one takes it from those places, too. */
export function FileTable() {
  const { t, i18n } = useTranslation('applications');
  const { applicationId, files } = useFiles();
  const draft = useCurrentDraft();
  useStanding(draft);
  const { message } = App.useApp();
  const remove = useRemoveEvidence(applicationId);
  const [shown, setShown] = useState<Evidence>();
  if (files.length === 0) {
    return <Nothing title={t('files.none')} next={t('files.none.next')} />;
  }
  const away = async (file: Evidence) => {
    unlink(draft, file.evidenceId);
    await draft.flush();
    try {
      await remove.mutateAsync(file.evidenceId);
      void message.success(t('file.removed', { name: file.fileName }));
    } catch (error) {
      if (isProblem(error)) {
        void message.error(error.detail ?? error.title, 8);
      }
    }
  };
  return (
    <Card>
      <ul className="plain-list" aria-label={t('files.part', { n: files.length })}>
        {files.map((file) => (
          <li key={file.evidenceId} id={`${controlId(placeOf(file))}-row`}>
            <Flex gap={12} align="center" justify="space-between" wrap>
              <div style={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Flex gap={8} align="center" wrap>
                  <Typography.Text strong>{file.fileName}</Typography.Text>
                  <ScanState file={file} />
                </Flex>
                <Typography.Text type="secondary" className="numbers">
                  {bytes(file.size)} · {dateTime(file.addedAt, i18n.language)} ·{' '}
                  {t('file.used', { n: usedAt(draft, file.evidenceId).length })}
                </Typography.Text>
              </div>
              <Flex gap={8}>
                <Button size="small" onClick={() => setShown(file)}>
                  {t('file.look')}
                </Button>
                <Popconfirm
                  title={t('file.remove.sure', { name: file.fileName })}
                  okText={t('file.remove')}
                  onConfirm={() => away(file)}
                >
                  <Button size="small" danger aria-label={t('file.remove.of', { name: file.fileName })}>
                    {t('file.remove')}
                  </Button>
                </Popconfirm>
              </Flex>
            </Flex>
            <CorrectionNote pointer={placeOf(file)} />
          </li>
        ))}
      </ul>
      <EvidenceDrawer applicationId={applicationId} file={shown} onClose={() => setShown(undefined)} />
    </Card>
  );
}
