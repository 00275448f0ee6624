import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { loggedIn } from '@/lib/session/session';
import { dateTime } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useCountersignCycle, useCountersignExtension } from '../api/cycles';
import { endingOf, waitsFor } from '../extension';
import { warningsOf } from '../warnings';
import { Changes } from './Changes';
import { CycleSummary } from './CycleSummary';
import { Ending } from './Ending';
import { Proposal } from './Proposal';
import { useConfirmed } from './useConfirmed';

/** What waits between the ministries; the dialog outlasts it, so that what was written in it does too. */
export function Pending({ found }: { found: Seen<Cycle> }) {
  const [ending, setEnding] = useState<Seen<Cycle>>();
  return (
    <>
      <Proposed found={found} onEnd={() => setEnding(found)} />
      <Ending found={found} read={ending} onRead={setEnding} />
    </>
  );
}

/** What one ministry proposed and the other has to countersign, exactly as it is shown. */
function Proposed({ found, onEnd }: { found: Seen<Cycle>; onEnd: () => void }) {
  const { t, i18n } = useTranslation('cycles');
  const { data: cycle, version } = found;
  const opening = useCountersignCycle(cycle.cycleId);
  const agreement = useCountersignExtension(cycle.cycleId);
  const confirmed = useConfirmed();
  const proposed = cycle.state === 'PROPOSED' ? cycle : cycle.extension;
  const step = cycle.state === 'PROPOSED' ? opening : agreement;
  const what = cycle.state === 'PROPOSED' ? 'cycle' : 'extension';
  if (!proposed) {
    return step.error ? <ProblemAlert error={step.error} /> : null;
  }
  const ask = () =>
    confirmed({
      title: t(`countersign.${what}.ask`, { name: cycle.name }),
      summary: cycle.extension ? (
        <>
          <Changes cycle={cycle} extension={cycle.extension} />
          <span className="prose">{t('reason.of', { reason: cycle.extension.reason })}</span>
        </>
      ) : (
        <CycleSummary cycle={cycle} />
      ),
      warnings: what === 'cycle' ? warningsOf(cycle) : [],
      okText: t(`countersign.${what}.ok`),
      act: () => step.mutateAsync(version),
    });
  const mine = waitsFor(cycle, loggedIn().organisation) !== undefined;
  return (
    <Alert
      type={mine ? 'warning' : 'info'}
      showIcon
      title={t(`pending.${what}`, { ministry: t(`ministry.${proposed.proposedBy}`) })}
      description={
        <Flex vertical gap={12} align="flex-start">
          {cycle.extension ? (
            <>
              <Typography.Text>{t('reason.of', { reason: cycle.extension.reason })}</Typography.Text>
              <Typography.Text type="secondary">
                {t('proposed.at', { at: dateTime(cycle.extension.proposedAt, i18n.language) })}
              </Typography.Text>
              <Changes cycle={cycle} extension={cycle.extension} />
            </>
          ) : null}
          {mine ? null : <Typography.Text type="secondary">{t('pending.other')}</Typography.Text>}
          <Flex gap={8} wrap>
            {mine ? (
              <Button type="primary" loading={step.isPending} onClick={ask}>
                {t(`countersign.${what}`)}
              </Button>
            ) : null}
            {what === 'extension' ? (
              <Button danger disabled={step.isPending} onClick={onEnd}>
                {t(`end.${endingOf(cycle.extension, loggedIn().organisation)}`)}
              </Button>
            ) : mine ? null : (
              <Editing found={found} />
            )}
          </Flex>
          {step.error ? <ProblemAlert error={step.error} /> : null}
        </Flex>
      }
    />
  );
}

/** The proposing ministry may still change its proposal. */
function Editing({ found }: { found: Seen<Cycle> }) {
  const { t } = useTranslation('cycles');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('edit')}</Button>
      <Proposal open={open} proposed={found} onClose={() => setOpen(false)} />
    </>
  );
}
