import { Alert, App, Button, Input, Modal, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownersToAsk, useTeam } from '@/lib/team/useTeam';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { State } from '../api/types';
import { useWithdraw } from '../api/withdraw';

const LONGEST = 1000;

interface WithdrawButtonProps {
  id: string;
  state: State;
  /** whether it cannot be submitted again in this cycle */
  last: boolean;
}

/** Takes an application back from its unit; once the unit has accepted it, with a reason. */
export function WithdrawButton({ id, state, last }: WithdrawButtonProps) {
  const { t } = useTranslation('applications');
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(id);
  const owners = ownersToAsk(useTeam().data?.data);
  const demanded = state === 'ACCEPTED';
  const missing = demanded && reason.trim() === '';
  const send = () =>
    withdraw.mutate(reason.trim() || undefined, {
      onSuccess: () => {
        setOpen(false);
        void message.success(t('withdraw.done'));
      },
    });
  return (
    <>
      <Tooltip title={owners.length > 0 ? t('owners.only', { names: owners.join(t('list.mark')) }) : undefined}>
        <Button danger disabled={owners.length > 0} onClick={() => setOpen(true)}>
          {t('withdraw')}
        </Button>
      </Tooltip>
      <Modal
        open={open}
        title={t('withdraw.sure')}
        okText={t('withdraw')}
        okButtonProps={{ danger: true, disabled: missing, loading: withdraw.isPending }}
        onCancel={() => setOpen(false)}
        onOk={send}
      >
        {last ? (
          <Alert type="warning" showIcon title={t('withdraw.last')} style={{ marginBottom: 16 }} />
        ) : (
          <Typography.Paragraph>{t('withdraw.text')}</Typography.Paragraph>
        )}
        <label htmlFor="withdraw-reason">{t(demanded ? 'withdraw.reason.required' : 'withdraw.reason')}</label>
        <Input.TextArea
          id="withdraw-reason"
          value={reason}
          rows={3}
          style={{ marginBottom: 24 }}
          count={{ max: LONGEST, show: true }}
          onChange={(event) => setReason(event.target.value)}
        />
        {withdraw.error ? <ProblemAlert error={withdraw.error} /> : null}
      </Modal>
    </>
  );
}
