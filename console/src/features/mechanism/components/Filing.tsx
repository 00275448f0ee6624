import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Mechanism } from '@/lib/mechanism/useOwnMechanism';
import { dateTime } from '@/lib/time/time';

const MINISTRIES = ['samr', 'miit'] as const;

/** When the mechanism was filed last and which ministry took notice. */
export function Filing({ mechanism }: { mechanism: Mechanism | undefined }) {
  const { t, i18n } = useTranslation('mechanism');
  if (!mechanism?.filedAt) {
    return <Alert type="info" showIcon title={t('filed.not')} />;
  }
  const at = (ministry: string) => {
    const known = mechanism.acknowledged.find((one) => one.ministry === ministry);
    return known ? t('acknowledged.at', { at: dateTime(known.at, i18n.language) }) : t('acknowledged.not');
  };
  return (
    <Alert
      type="success"
      showIcon
      title={t('filed.at', { n: mechanism.filing, at: dateTime(mechanism.filedAt, i18n.language) })}
      description={MINISTRIES.map((ministry) => (
        <div key={ministry}>{t('ministry.is', { ministry: t(`ministry.${ministry}`), what: at(ministry) })}</div>
      ))}
    />
  );
}
