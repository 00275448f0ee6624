import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Result, Spin } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchSession, loginAddress } from '@/lib/session/session';
import { learnServerTime } from '@/lib/time/time';
import { SessionWatch } from './SessionWatch';

const MINUTE = 60_000;

/** Shows its children to who is logged in; sends everybody else to the login and back. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const found = await fetchSession();
      learnServerTime(found.serverTime);
      return found;
    },
    refetchInterval: MINUTE,
    retry: 3,
  });
  const stranger = session.data?.authenticated === false;
  const known = session.data?.authenticated === true;
  const first = !session.isFetchedAfterMount || stranger;
  useEffect(() => {
    if (stranger && !entered) {
      window.location.replace(loginAddress(window.location.pathname + window.location.search));
    }
    entered ||= known;
  }, [stranger, known]);
  if (known || (entered && !first) || (entered && stranger)) {
    return (
      <>
        {children}
        <SessionWatch session={session.data} />
      </>
    );
  }
  if (session.isError) {
    return (
      <Result
        status="warning"
        title={t('problem.unreachable.title')}
        subTitle={t('problem.unreachable.text')}
        extra={
          <Button type="primary" onClick={() => void session.refetch()}>
            {t('problem.retry')}
          </Button>
        }
      />
    );
  }
  return (
    <Flex justify="center" align="center" style={{ minHeight: '100vh' }}>
      <Spin size="large" description={t('loading')} />
    </Flex>
  );
}

/** Somebody was logged in since this page was loaded: what is on it is kept, whatever becomes of the session. */
let entered = false;
