import { Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Countdown } from '@/ui/Countdown';

interface CycleTimes {
  cycleId: string;
  name: string;
  applicationDeadline: string;
  recommendationDeadline: string;
}

/** Until when: the deadlines of a cycle by the server's clock. */
export function Deadlines({ cycle }: { cycle: CycleTimes }) {
  const { t } = useTranslation('desk');
  return (
    <Card title={<h2 className="card-title">{cycle.name}</h2>}>
      <Flex vertical gap={10}>
        <div>
          <div>{t('deadline.application')}</div>
          <Countdown until={cycle.applicationDeadline} />
        </div>
        <div>
          <div>{t('deadline.recommendation')}</div>
          <Countdown until={cycle.recommendationDeadline} />
        </div>
      </Flex>
    </Card>
  );
}
