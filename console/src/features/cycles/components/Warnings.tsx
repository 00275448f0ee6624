import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../warnings';

const NAMED = 6;

/** What looks wrong with a cycle, and with which of its units. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { t } = useTranslation('cycles');
  const named = (units: string[]) => units.slice(0, NAMED).join(t('list.mark'));
  return (
    <Alert
      type="warning"
      showIcon
      title={t('warnings')}
      description={
        <ul className="fault-list">
          {warnings.map(({ key, units }) => (
            <li key={key}>
              {t(`warnings.${key}`)}
              {units.length > 0 ? t('warnings.units', { names: named(units) }) : null}
              {units.length > NAMED ? t('warnings.more', { n: units.length }) : null}
            </li>
          ))}
        </ul>
      }
    />
  );
}
