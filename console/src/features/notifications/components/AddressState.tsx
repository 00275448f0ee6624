import { Alert, Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Preferences, useAskAgain, useConfirmAddress } from '../api/preferences';

interface AddressStateProps {
  email: NonNullable<Preferences['email']>;
  /** mails go out at all: without that no code can arrive */
  sending: boolean;
}

/** How far the e-mail address is: to be confirmed with the code that was sent, confirmed, or refused. */
export function AddressState({ email, sending }: AddressStateProps) {
  const { t, i18n } = useTranslation('notifications');
  const [code, setCode] = useState('');
  const confirm = useConfirmAddress();
  const again = useAskAgain();
  const failed = confirm.error ?? again.error;
  if (email.status === 'CONFIRMED') {
    return <Alert type="success" showIcon title={t('email.confirmed')} style={{ marginBottom: 20 }} />;
  }
  if (!sending) {
    return <Alert type="info" showIcon title={t('email.kept')} style={{ marginBottom: 20 }} />;
  }
  return (
    <Alert
      style={{ marginBottom: 20 }}
      type="warning"
      showIcon
      title={t(email.status === 'REFUSED' ? 'email.refused' : 'email.unconfirmed', { reason: email.reason })}
      description={
        <Flex vertical gap={8}>
          {email.codeUntil ? (
            <span>{t('email.code.until', { at: dateTime(email.codeUntil, i18n.language) })}</span>
          ) : null}
          <Flex gap={8} wrap>
            <Input
              aria-label={t('email.code')}
              placeholder={t('email.code')}
              inputMode="numeric"
              maxLength={8}
              style={{ width: 140 }}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
            <Button disabled={!/^\d{8}$/.test(code)} loading={confirm.isPending} onClick={() => confirm.mutate(code)}>
              {t('email.confirm')}
            </Button>
            <Button type="link" loading={again.isPending} onClick={() => again.mutate()}>
              {t('email.again')}
            </Button>
          </Flex>
          {failed ? <ProblemAlert error={failed} /> : null}
        </Flex>
      }
    />
  );
}
