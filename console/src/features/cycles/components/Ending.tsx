import { Alert, Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { loggedIn } from '@/lib/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useWithdrawExtension } from '../api/cycles';
import { endingOf } from '../extension';
import { Changes } from './Changes';

interface EndingProps {
  /** as it stands now */
  found: Seen<Cycle>;
  /** as it was read when the dialog was opened; absent while it is closed */
  read: Seen<Cycle> | undefined;
  onRead: (read: Seen<Cycle> | undefined) => void;
}

/** Asks why a proposed extension is taken back or not countersigned. What was refused is read anew, the text stays. */
export function Ending({ found, read, onRead }: EndingProps) {
  const { t } = useTranslation('cycles');
  const [reason, setReason] = useState('');
  const withdrawal = useWithdrawExtension(found.data.cycleId);
  const seen = withdrawal.isError ? found : (read ?? found);
  const { data: cycle, version } = seen;
  const how = endingOf(read?.data.extension ?? cycle.extension, loggedIn().organisation);
  // words written to refuse one ministry's proposal must not end the other's
  const gone = cycle.extension?.proposedBy !== read?.data.extension?.proposedBy;
  const faults = isProblem(withdrawal.error) ? withdrawal.error.faults : [];
  const tooShort = [...reason.trim()].length < 2;
  const close = () => {
    withdrawal.reset();
    setReason('');
    onRead(undefined);
  };
  const send = () => {
    onRead(seen);
    withdrawal.mutate({ version, reason: reason.trim() }, { onSuccess: close });
  };
  return (
    <Modal
      open={read !== undefined}
      width={720}
      title={t(`end.${how}.ask`, { name: cycle.name })}
      okText={t(`end.${how}`)}
      okButtonProps={{ danger: true, disabled: tooShort || gone, loading: withdrawal.isPending }}
      cancelText={t('common:cancel')}
      onOk={send}
      onCancel={close}
    >
      <Flex vertical gap={16}>
        <Typography.Text>{t(`end.${how}.lead`)}</Typography.Text>
        {read && gone ? <Alert type="warning" showIcon title={t('end.gone')} /> : null}
        {cycle.extension && !gone ? (
          <>
            <Changes cycle={cycle} extension={cycle.extension} />
            <span className="prose">{t('reason.of', { reason: cycle.extension.reason })}</span>
          </>
        ) : null}
        <Form layout="vertical">
          <Form.Item
            label={t(`end.${how}.reason`)}
            htmlFor="end-reason"
            required
            extra={t('end.reason.hint')}
            {...(faults.length > 0
              ? { validateStatus: 'error' as const, help: faults.map((one) => one.detail).join(' ') }
              : {})}
          >
            <Input.TextArea
              id="end-reason"
              autoSize={{ minRows: 3, maxRows: 10 }}
              maxLength={1000}
              showCount
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
        {withdrawal.isError && faults.length === 0 ? <ProblemAlert error={withdrawal.error} /> : null}
      </Flex>
    </Modal>
  );
}
