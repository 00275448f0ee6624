import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  type Answer,
  type Beside,
  EvidenceLinks,
  type EvidenceFile,
  type OpenEvidence,
  placeId,
  ScanState,
} from '@/ui/dossier';
import { type Place, questionsOf } from './places';
import '@/ui/sheet.css';

interface FileListProps {
  files: EvidenceFile[];
  answers: Record<string, Answer>;
  places: Place[];
  beside: Beside;
  onOpen: OpenEvidence;
}

/** Every file of the submission with its scan state and the question it belongs to. */
export function FileList({ files, answers, places, beside, onOpen }: FileListProps) {
  const { t } = useTranslation('recommendations');
  if (files.length === 0) {
    return <Typography.Text type="secondary">{t('dossier:evidence.none')}</Typography.Text>;
  }
  return (
    <div className="sheet-frame">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{t('files')}</th>
            <th scope="col">{t('dossier:evidence.of')}</th>
            <th scope="col">{t('dossier:scan')}</th>
            <th scope="col">{t('dossier:table.beside')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.evidenceId} id={placeId(`/evidence/${file.evidenceId}`)}>
              <td>
                <EvidenceLinks files={[file]} onOpen={onOpen} />
              </td>
              <td>{questionsOf(file, answers, places).join('；') || '—'}</td>
              <td>
                <ScanState file={file} />
              </td>
              <td>{beside(`/evidence/${file.evidenceId}`, file.fileName)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
