import { Button, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { CheckCircleOutlined, CloudSyncOutlined, DisconnectOutlined, SyncOutlined, WarningOutlined } from '@/ui/icons';
import type { DraftQueue } from '../queue/DraftQueue';
import { useStanding } from '../queue/useDraft';

const icons = {
  saved: <CheckCircleOutlined />,
  saving: <SyncOutlined spin />,
  offline: <DisconnectOutlined />,
  session: <CloudSyncOutlined />,
  closed: <WarningOutlined />,
};
const colours = { saved: 'success', saving: 'processing', offline: 'warning', session: 'warning', closed: 'error' };

/** Whether what was typed is with the service, in words. */
export function SaveIndicator({ draft }: { draft: DraftQueue }) {
  const { t, i18n } = useTranslation('applications');
  const { state, savedAt, waiting, conflicts, unkept } = useStanding(draft);
  const time = savedAt
    ? new Intl.DateTimeFormat(i18n.language, { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(
        savedAt,
      )
    : undefined;
  return (
    <Flex gap={8} align="center" wrap role="status" aria-live="polite">
      {conflicts.length > 0 ? (
        <Tag color="error" icon={<WarningOutlined />}>
          {t('save.conflicts', { n: conflicts.length })}
        </Tag>
      ) : null}
      <Tag color={colours[state]} icon={icons[state]}>
        {state === 'saved'
          ? time
            ? t('save.saved.at', { time })
            : t('save.saved')
          : unkept
            ? t('save.unkept')
            : t(`save.${state}`, { n: waiting })}
      </Tag>
      {state === 'offline' || state === 'closed' ? (
        <Button size="small" onClick={() => void draft.retry()}>
          {t('save.retry')}
        </Button>
      ) : null}
    </Flex>
  );
}
