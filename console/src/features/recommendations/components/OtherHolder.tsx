import { Alert, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/caseFile';
import { isMine } from './ClaimPanel';

export const heldByOther = (file: CaseFile) => file.claim !== undefined && !isMine(file);

interface OtherHolderProps {
  file: CaseFile;
  takeOver: boolean;
  onTakeOver: (takeOver: boolean) => void;
}

/** A colleague has the case in hand: deciding all the same is possible, and is kept in its history. */
export function OtherHolder({ file, takeOver, onTakeOver }: OtherHolderProps) {
  const { t } = useTranslation('recommendations');
  return heldByOther(file) ? (
    <Alert
      type="warning"
      showIcon
      title={t('held', { name: file.claim?.name })}
      description={
        <Checkbox checked={takeOver} onChange={(event) => onTakeOver(event.target.checked)}>
          {t('held.takeOver')}
        </Checkbox>
      }
    />
  ) : null;
}
