import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BellOutlined } from '@/ui/icons';
import { useUnread } from '../api/count';
import { hasMailbox } from '../mailbox';
import '../notifications.css';
import '../texts';

/** In the header: how many notifications are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const has = hasMailbox();
  const unread = useUnread(has).data ?? 0;
  return has ? (
    <Link to="/notifications" className="bell" aria-label={t('bell', { count: unread })}>
      <Badge
        count={unread}
        size="small"
        overflowCount={99}
        offset={[4 * Math.min(3, String(unread).length) + 1, -3]}
        color="#c2410c"
      >
        <BellOutlined style={{ color: '#fff', fontSize: 18 }} />
      </Badge>
    </Link>
  ) : null;
}
