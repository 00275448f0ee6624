import { Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { dateTime } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Batch } from './lineup';
import type { RankingState } from './useRanking';

/** Whether the order on the page is saved, and by whom it was last. */
export function SaveBar({
  batch,
  ranking,
  needsGrounds,
}: {
  batch: Batch;
  ranking: RankingState;
  needsGrounds: boolean;
}) {
  const { t, i18n } = useTranslation('recommendations');
  const last = batch.lastChange;
  const failed = ranking.error && !(isProblem(ranking.error) && ranking.error.status === 412);
  return (
    <Flex vertical gap={8}>
      <span role="status">
        {ranking.dirty ? (
          <Typography.Text type="warning" strong>
            {t('save.dirty')}
          </Typography.Text>
        ) : last ? (
          <Typography.Text type="secondary">
            {t('save.last', { by: last.by, at: dateTime(last.at, i18n.language) })}
          </Typography.Text>
        ) : (
          <Typography.Text type="secondary">{t('save.never')}</Typography.Text>
        )}
      </span>
      <Flex gap={8} wrap>
        <Button
          type="primary"
          disabled={!ranking.dirty || ranking.overtaken || needsGrounds}
          loading={ranking.saving}
          onClick={() => void ranking.save()}
        >
          {t('save')}
        </Button>
        {ranking.dirty ? <Button onClick={ranking.dropOwn}>{t('save.drop')}</Button> : null}
      </Flex>
      {ranking.dirty && needsGrounds ? <Typography.Text type="secondary">{t('save.grounds')}</Typography.Text> : null}
      {failed ? <ProblemAlert error={ranking.error} onRetry={() => void ranking.save()} /> : null}
    </Flex>
  );
}
