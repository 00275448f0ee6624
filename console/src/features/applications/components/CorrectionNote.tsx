import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCorrections } from '../corrections';

/** The unit's words at the place they are about; marked once something was changed there. */
export function CorrectionNote({ pointer }: { pointer: string }) {
  const { t } = useTranslation('applications');
  const { mine, changed } = useCorrections(pointer);
  if (mine.length === 0) {
    return null;
  }
  return (
    <Alert
      type={changed ? 'success' : 'warning'}
      showIcon
      style={{ marginTop: 8 }}
      title={
        <>
          {t('correction')} {changed ? <Tag color="success">{t('correction.changed')}</Tag> : null}
        </>
      }
      description={mine.map((one) => (
        <div key={one.reason} className="prose">
          {one.reason}
        </div>
      ))}
    />
  );
}
