import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { Mark } from '@/ui/Mark';

const MINISTRIES = ['samr', 'miit'] as const;

/** Which of the two ministries took notice; the reader's own stands out while it has not. */
export function Acknowledgements({ by }: { by: string[] }) {
  const { t } = useTranslation('mechanism');
  const mine = loggedIn().organisation;
  return (
    <Flex vertical gap={4}>
      {MINISTRIES.map((ministry) => (
        <span key={ministry} className="nowrap">
          {t(`ministry.${ministry}`)}{' '}
          {by.includes(ministry) ? (
            <Mark tone="good">{t('acknowledged.done')}</Mark>
          ) : (
            <Mark tone={ministry === mine ? 'warn' : 'plain'}>{t('acknowledged.not')}</Mark>
          )}
        </span>
      ))}
    </Flex>
  );
}
