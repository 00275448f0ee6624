import { Button, Descriptions, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { loggedIn } from '@/lib/session/session';
import { dateTime, serverNow } from '@/lib/time/time';
import { useReopen, useSeal } from '../api/batch';
import { DecisionProblem } from '../components/DecisionProblem';
import { CountersignDialog } from './CountersignDialog';
import { ActDialog } from './ActDialog';
import type { Batch } from './lineup';
import { runs } from './localNotice';
import { SendDialog } from './SendDialog';
import { useOnce } from './useOnce';

type Open = 'seal' | 'reopen' | 'countersign' | 'send' | undefined;

/** Sealing, the second officer's check, reopening and sending: whatever comes next, and why it cannot yet. */
export function SealPanel({ cycle, seen, dirty }: { cycle: string; seen: Seen<Batch>; dirty: boolean }) {
  const { t, i18n } = useTranslation('recommendations');
  const batch = seen.data;
  const [open, setOpen] = useState<Open>();
  const once = useOnce(cycle);
  const seal = useSeal(cycle);
  const reopen = useReopen(cycle);
  const close = () => setOpen(undefined);
  const mine = batch.seal?.officer === loggedIn().subject;
  const late =
    batch.terms !== undefined &&
    (batch.terms.closed || new Date(batch.terms.recommendationDeadline).getTime() <= serverNow());
  const notYet = dirty
    ? t('seal.dirty')
    : batch.entries.length === 0
      ? t('seal.nobody')
      : late
        ? t('seal.late')
        : batch.localNotice && runs(batch.localNotice)
          ? t('seal.notice', { to: batch.localNotice.to })
          : undefined;
  const order = { version: seen.version, key: once.key() };
  return (
    <Flex vertical gap={10}>
      {batch.seal ? (
        <Descriptions
          column={1}
          size="small"
          items={[
            {
              key: 'by',
              label: t('seal.by'),
              children: `${batch.seal.sealedBy} · ${dateTime(batch.seal.sealedAt, i18n.language)}`,
            },
            ...(batch.seal.countersignedBy
              ? [
                  {
                    key: 'second',
                    label: t('seal.second'),
                    children: `${batch.seal.countersignedBy} · ${dateTime(batch.seal.countersignedAt!, i18n.language)}`,
                  },
                ]
              : []),
            { key: 'digest', label: t('seal.digest'), children: <code className="digest">{batch.seal.digest}</code> },
          ]}
        />
      ) : null}
      {batch.state === 'OPEN' ? (
        <Button disabled={notYet !== undefined} onClick={() => setOpen('seal')}>
          {t('seal')}
        </Button>
      ) : null}
      {batch.state === 'OPEN' && notYet ? <Typography.Text type="secondary">{notYet}</Typography.Text> : null}
      {batch.state === 'SEALING' ? (
        <>
          <Button type="primary" disabled={mine} onClick={() => setOpen('countersign')}>
            {t('countersign')}
          </Button>
          <Typography.Text type="secondary">{t(mine ? 'countersign.other' : 'countersign.you')}</Typography.Text>
        </>
      ) : null}
      {batch.state === 'SEALED' ? (
        <Button type="primary" disabled={late} onClick={() => setOpen('send')}>
          {t('send')}
        </Button>
      ) : null}
      {batch.state === 'SEALED' && late ? <Typography.Text type="danger">{t('seal.late')}</Typography.Text> : null}
      {batch.state === 'SEALING' || batch.state === 'SEALED' ? (
        <Button onClick={() => setOpen('reopen')}>{t('reopen')}</Button>
      ) : null}
      {open === 'seal' ? (
        <ActDialog
          title={t('seal')}
          ok={t('seal')}
          pending={seal.isPending}
          problem={<DecisionProblem error={seal.error} />}
          onClose={close}
          onOk={() =>
            seal.mutate(order, {
              onSuccess: () => {
                once.settled.onSuccess();
                close();
              },
              onError: once.settled.onError,
            })
          }
        >
          {t('seal.text', { count: batch.entries.length })}
        </ActDialog>
      ) : null}
      {open === 'reopen' ? (
        <ActDialog
          title={t('reopen')}
          ok={t('reopen')}
          pending={reopen.isPending}
          problem={<DecisionProblem error={reopen.error} />}
          onClose={close}
          onOk={() =>
            reopen.mutate(order, {
              onSuccess: () => {
                once.settled.onSuccess();
                close();
              },
              onError: once.settled.onError,
            })
          }
        >
          {t('reopen.text')}
        </ActDialog>
      ) : null}
      {open === 'countersign' ? <CountersignDialog cycle={cycle} seen={seen} onClose={close} /> : null}
      {open === 'send' ? <SendDialog cycle={cycle} seen={seen} onClose={close} /> : null}
    </Flex>
  );
}
