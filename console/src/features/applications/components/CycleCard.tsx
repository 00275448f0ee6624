import { Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ToldCycle } from '@/lib/form/useCycles';
import { Countdown } from '@/ui/Countdown';

/** A cycle that this enterprise has not begun to apply in. */
export function CycleCard({ cycle }: { cycle: ToldCycle }) {
  const { t } = useTranslation('applications');
  return (
    <Card>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <Flex vertical gap={4}>
          <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
            {cycle.name}
          </Typography.Title>
          <Countdown until={cycle.applicationDeadline} label={t('deadline.mine')} />
          <Typography.Text type="secondary">{t(cycle.takesApplications ? 'cycle.open' : 'cycle.late')}</Typography.Text>
        </Flex>
        {cycle.takesApplications ? (
          <Link to={`/applications/new/${cycle.cycleId}`}>
            <Button type="primary" size="large" tabIndex={-1}>
              {t('begin')}
            </Button>
          </Link>
        ) : null}
      </Flex>
    </Card>
  );
}
