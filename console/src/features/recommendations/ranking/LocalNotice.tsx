import { Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/ui/Mark';
import type { Batch } from './lineup';
import { type LocalNotice, runs } from './localNotice';

/** What a unit recorded of its notice at home. */
export function LocalNoticeText({ notice }: { notice: LocalNotice }) {
  const { t } = useTranslation('recommendations');
  return (
    <Flex vertical gap={4} align="flex-start">
      <span className="numbers">{t('notice.days', { from: notice.from, to: notice.to })}</span>
      {runs(notice) ? <Mark tone="warn">{t('notice.runs')}</Mark> : null}
      <span className="prose">{notice.where}</span>
      <span className="prose">{t('notice.objections.of', { text: notice.objections })}</span>
    </Flex>
  );
}

/** The notice among what an officer answers for; nothing where none was given. */
export function NoticeOfList({ batch }: { batch: Batch }) {
  const { t } = useTranslation('recommendations');
  return batch.localNotice ? (
    <div>
      <Typography.Text type="secondary">{t('notice.short')}</Typography.Text>
      <LocalNoticeText notice={batch.localNotice} />
    </div>
  ) : null;
}
