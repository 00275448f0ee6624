import { Button, Card, Flex, Segmented, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useNotifications } from '../api/list';
import { useMarkRead } from '../api/read';
import { Message } from '../components/Message';
import '../texts';

export function Component() {
  const { t } = useTranslation('notifications');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Link to="/preferences">{t('settings')}</Link>}>
      <Card>
        <Messages />
      </Card>
    </Page>
  );
}

function Messages() {
  const { t } = useTranslation('notifications');
  const [params, setParams] = useSearchParams();
  const unread = params.get('unread') === 'true';
  const found = useNotifications(unread);
  const mark = useMarkRead();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = found.data?.pages[0]?.unread ?? 0;
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" gap={8} wrap>
        <Segmented
          aria-label={t('filter')}
          value={unread ? 'unread' : 'all'}
          onChange={(which) => setParams(which === 'unread' ? { unread: 'true' } : {})}
          options={[
            { value: 'all', label: t('all') },
            { value: 'unread', label: t('unread.count', { count: waiting }) },
          ]}
        />
        <Button
          disabled={waiting === 0 || items.length === 0}
          loading={mark.isPending}
          onClick={() => mark.mutate({ upTo: items[0]!.id })}
        >
          {t('markAll')}
        </Button>
      </Flex>
      {found.isError ? <ProblemAlert error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Spin /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Nothing title={t(unread ? 'none.unread' : 'none')} next={t('none.next')} />
      ) : null}
      <ul className="messages">
        {items.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}
