import { Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '@/lib/time/time';
import { Mark } from '@/ui/Mark';
import type { Notification } from '../api/list';
import { useMarkRead } from '../api/read';
import '@/ui/sheet.css';

/** The console's own path of a link that names it from outside. */
export const pathOf = (link: string) => link.replace(/^\/console/, '') || '/desk';

export function Message({ message }: { message: Notification }) {
  const { t, i18n } = useTranslation('notifications');
  const mark = useMarkRead();
  const read = () => mark.mutate({ ids: [message.id] });
  return (
    <li className={message.read ? 'message' : 'message unread'}>
      <Flex justify="space-between" gap={12} align="baseline" wrap>
        <Link to={pathOf(message.link)} onClick={() => (message.read ? undefined : read())} className="message-title">
          {message.read ? null : <span className="unseen">{t('unread')} </span>}
          {message.title}
        </Link>
        <Flex gap={8} align="baseline">
          <Mark tone={message.kind === 'DEADLINE' ? 'warn' : 'plain'}>{t(`kind.${message.kind}`)}</Mark>
          <Typography.Text type="secondary" className="numbers">
            {dateTime(message.at, i18n.language)}
          </Typography.Text>
        </Flex>
      </Flex>
      <div className="prose">{message.text}</div>
      {message.read ? null : (
        <Button
          type="link"
          size="small"
          style={{ padding: 0 }}
          onClick={read}
          aria-label={t('markRead.of', { title: message.title })}
        >
          {t('markRead')}
        </Button>
      )}
    </li>
  );
}
