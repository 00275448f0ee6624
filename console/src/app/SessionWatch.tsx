import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { extendSession, fetchSession, loginAddress, onExpired, type Session } from '@/lib/session/session';
import { saveAll } from '@/lib/session/saving';
import { serverNow } from '@/lib/time/time';

const WARNING = 120;

/** Warns before the session ends, saving what is typed, and says so when it has ended. */
export function SessionWatch({ session }: { session: Session | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [refused, setRefused] = useState(false);
  const left = useSecondsLeft(session);
  const ended = refused || session?.authenticated === false || (left !== undefined && left <= 0);
  const ending = !ended && left !== undefined && left <= WARNING;

  useEffect(
    () =>
      onExpired(() => {
        void saveAll();
        void fetchSession().then((found) => setRefused(!found.authenticated));
      }),
    [],
  );
  useEffect(() => {
    if (ending) {
      void saveAll();
    }
  }, [ending]);

  const stay = () => void extendSession().then((found) => queries.setQueryData(['session'], found));
  const again = () => window.location.assign(loginAddress(window.location.pathname + window.location.search));
  return (
    <>
      <Modal
        open={ended}
        title={t('session.expired.title')}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        footer={
          <Button type="primary" onClick={again}>
            {t('session.expired.login')}
          </Button>
        }
      >
        {t('session.expired.text')}
      </Modal>
      <Modal
        open={ending}
        title={t('session.ending.title')}
        onCancel={stay}
        footer={
          <Button type="primary" onClick={stay}>
            {t('session.ending.stay')}
          </Button>
        }
      >
        {t('session.ending.text', { seconds: left })}
      </Modal>
    </>
  );
}

function useSecondsLeft(session: Session | undefined): number | undefined {
  const until = session?.authenticated ? new Date(session.expiresAt).getTime() : undefined;
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
