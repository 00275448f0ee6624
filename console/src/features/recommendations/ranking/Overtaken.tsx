import { Alert, Button, Col, Flex, Row, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import { type Batch, type Lineup, lineupOf, stillThere } from './lineup';
import type { RankingState } from './useRanking';

/** A colleague saved another order meanwhile: both are shown, and the officer decides. */
export function Overtaken({ batch, ranking }: { batch: Batch; ranking: RankingState }) {
  const { t, i18n } = useTranslation('recommendations');
  const name = (id: string) => batch.candidates.find((one) => one.caseId === id)?.enterpriseName ?? id;
  const column = (title: string, lineup: Lineup) => (
    <Col xs={24} md={12}>
      <Typography.Text strong>{title}</Typography.Text>
      <ol style={{ margin: 0 }}>
        {lineup.ranking.map((id) => (
          <li key={id}>{name(id)}</li>
        ))}
      </ol>
      {lineup.reserve.length > 0 ? (
        <Typography.Text type="secondary">
          {t('overtaken.reserve', { names: lineup.reserve.map(name).join('、') })}
        </Typography.Text>
      ) : null}
    </Col>
  );
  return (
    <Alert
      type="warning"
      showIcon
      title={t('overtaken.title', {
        by: batch.lastChange?.by ?? '',
        at: batch.lastChange ? dateTime(batch.lastChange.at, i18n.language) : '',
      })}
      description={
        <Flex vertical gap={12}>
          <Row gutter={16}>
            {column(t('overtaken.mine'), stillThere(ranking.lineup, batch.candidates))}
            {column(t('overtaken.theirs'), lineupOf(batch))}
          </Row>
          <Flex gap={8} wrap>
            <Button type="primary" loading={ranking.saving} onClick={() => void ranking.saveOnTop()}>
              {t('overtaken.onTop')}
            </Button>
            <Button onClick={ranking.dropOwn}>{t('overtaken.take')}</Button>
          </Flex>
        </Flex>
      }
    />
  );
}
