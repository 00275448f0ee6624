import { App, Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { deadline, serverNow } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useClose } from '../api/cycles';
import { lastRecommendation } from '../extension';

type What = 'recommendation-closure' | 'closure';

/** What a ministry can end by itself: the recommendation after the last deadline, then the cycle. */
export function Closing({ found }: { found: Seen<Cycle> }) {
  const { state } = found.data;
  return state === 'OPEN' || state === 'RECOMMENDATION_CLOSED' ? (
    <End key={state} what={state === 'OPEN' ? 'recommendation-closure' : 'closure'} found={found} />
  ) : null;
}

function End({ what, found: { data: cycle, version } }: { what: What; found: Seen<Cycle> }) {
  const { t, i18n } = useTranslation('cycles');
  const { modal } = App.useApp();
  const close = useClose(cycle.cycleId, what);
  const last = lastRecommendation(cycle);
  const running = what === 'recommendation-closure' && Date.parse(last) > serverNow();
  const ask = () =>
    modal.confirm({
      title: t(`closing.title.${what}`, { name: cycle.name }),
      content: <Ends what={what} />,
      okText: t(`closing.${what}`),
      okButtonProps: { danger: true },
      cancelText: t('common:cancel'),
      onOk: () =>
        close.mutateAsync(version).then(
          () => undefined,
          () => undefined, // shown below
        ),
    });
  return (
    <section>
      <Typography.Title level={3}>{t('closing')}</Typography.Title>
      <Flex vertical gap={12} align="flex-start">
        <Typography.Text>
          {running ? t('closing.running', { at: deadline(last, i18n.language) }) : t(`closing.${what}.lead`)}
        </Typography.Text>
        <Button danger disabled={running} loading={close.isPending} onClick={() => void ask()}>
          {t(`closing.${what}`)}
        </Button>
        {close.isError ? <ProblemAlert error={close.error} /> : null}
      </Flex>
    </section>
  );
}

function Ends({ what }: { what: What }) {
  const { t } = useTranslation('cycles');
  return (
    <>
      <ul style={{ paddingInlineStart: 20 }}>
        {[1, 2, 3].map((no) => (
          <li key={no}>{t(`closing.${what}.ends.${no}`)}</li>
        ))}
      </ul>
      <Typography.Text strong>{t('closing.alone')}</Typography.Text>
    </>
  );
}
