import { Alert, Card, Col, Flex, Row, Typography } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useBeforeUnload } from 'react-router';
import type { Seen } from '@/lib/api/client';
import { Nothing } from '@/ui/Nothing';
import { StateTag } from '@/ui/StateTag';
import { CapBars } from './CapBars';
import { Grounds } from './Grounds';
import { againstScores, type Batch, used } from './lineup';
import { LocalNoticePanel } from './LocalNoticePanel';
import { Overtaken } from './Overtaken';
import { PositionDialog } from './PositionDialog';
import { Present } from './Present';
import { RankLists } from './RankLists';
import { SaveBar } from './SaveBar';
import { SealPanel } from './SealPanel';
import { Sent } from './Sent';
import { useMover } from './useMover';
import { useRanking } from './useRanking';
import '@/ui/sheet.css';

interface RankingOfProps {
  cycle: string;
  seen: Seen<Batch>;
  industryOf: (code: string, text: string | undefined) => string;
}

/** The order 1..n over both sizes, what may still be taken up, and the way to the ministries. */
export function RankingOf({ cycle, seen, industryOf }: RankingOfProps) {
  const { t } = useTranslation('recommendations');
  const batch = seen.data;
  const ranking = useRanking(cycle, seen);
  const mover = useMover(ranking.lineup, batch.candidates, ranking.change);
  const still = batch.state !== 'OPEN';
  const pairs = againstScores(ranking.lineup, batch.candidates);
  useBeforeUnload((event) => {
    if (ranking.dirty) {
      event.preventDefault();
    }
  });
  useEffect(() => {
    if (ranking.refused) {
      document.getElementById('refused')?.scrollIntoView({ block: 'nearest' });
    }
  }, [ranking.refused]);
  if (batch.candidates.length === 0 && batch.entries.length === 0) {
    return (
      <Card>
        <Nothing
          title={t('rank.none')}
          next={t('rank.none.next')}
          action={<Link to="/cases">{t('rank.none.go')}</Link>}
        />
      </Card>
    );
  }
  const part = (title: string, content: React.ReactNode) => (
    <section>
      <Typography.Title level={3} className="part-title">
        {title}
      </Typography.Title>
      {content}
    </section>
  );
  return (
    <Row gutter={[16, 16]} align="top">
      <Col xs={24} lg={16}>
        <Card>
          <Flex vertical gap={14}>
            {batch.state === 'SUBMITTED' ? <Sent batch={batch} /> : null}
            {still ? null : <Typography.Text type="secondary">{t('rank.how')}</Typography.Text>}
            {ranking.overtaken ? <Overtaken batch={batch} ranking={ranking} /> : null}
            <div id="refused" role="alert">
              {ranking.refused ? (
                <Alert
                  type="error"
                  showIcon
                  title={t('caps.refused', {
                    size: t(`common:size.${ranking.refused}`),
                    quota: ranking.quotas[ranking.refused],
                  })}
                  description={t('caps.refused.next')}
                />
              ) : null}
            </div>
            <Grounds pairs={pairs} grounds={ranking.grounds} still={still} onChange={ranking.setGrounds} />
            <RankLists
              lineup={ranking.lineup}
              candidates={batch.candidates}
              industryOf={(candidate) => industryOf(candidate.industry, candidate.industryText)}
              still={still}
              mover={mover}
            />
            <span className="unseen" role="status">
              {mover.said}
            </span>
          </Flex>
        </Card>
      </Col>
      <Col xs={24} lg={8} className="case-column-place">
        <Card className="case-column">
          <Flex vertical gap={18}>
            <Flex justify="space-between" align="center" gap={8} wrap>
              <StateTag of="batch" state={batch.state} />
              <Present cycle={cycle} />
            </Flex>
            {part(t('caps'), <CapBars used={used(ranking.lineup, batch.candidates)} quotas={ranking.quotas} />)}
            {still
              ? null
              : part(
                  t('save.part'),
                  <SaveBar
                    batch={batch}
                    ranking={ranking}
                    needsGrounds={pairs.length > 0 && ranking.grounds.trim() === ''}
                  />,
                )}
            {part(t('seal.part'), <SealPanel cycle={cycle} seen={seen} dirty={ranking.dirty} />)}
            {part(t('notice'), <LocalNoticePanel cycle={cycle} seen={seen} />)}
          </Flex>
        </Card>
      </Col>
      {mover.asking ? <PositionDialog lineup={ranking.lineup} candidates={batch.candidates} mover={mover} /> : null}
    </Row>
  );
}
