import { Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import type { Officer } from '../api/officers';

/** How the open work is shared out among the unit's officers. */
export function LoadStrip({ officers }: { officers: Officer[] }) {
  const { t } = useTranslation('recommendations');
  if (officers.length === 0) {
    return null;
  }
  return (
    <Flex gap={20} wrap component="section" aria-label={t('load')}>
      <Typography.Text type="secondary">{t('load')}</Typography.Text>
      {officers.map((officer) => (
        <span key={officer.officer} className="numbers">
          {officer.name}
          {officer.officer === loggedIn().subject ? t('me') : ''}{' '}
          <Typography.Text strong>{t('load.open', { count: officer.open })}</Typography.Text>
        </span>
      ))}
    </Flex>
  );
}
