import { Button, Flex, Tooltip, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditOutlined } from '@/ui/icons';
import { Mark } from '@/ui/Mark';
import type { Remark } from '../api/caseFile';

interface BesideItemProps {
  label: string;
  remark: Remark | undefined;
  /** what the last return asked for here */
  asked: string | undefined;
  changed: boolean;
  onRemark: (() => void) | undefined;
}

/** Beside an item of the submission: changed since the submission before, what was asked for, the officers' remark. */
export function BesideItem({ label, remark, asked, changed, onRemark }: BesideItemProps) {
  const { t } = useTranslation('recommendations');
  return (
    <Flex vertical gap={4} align="flex-start" className="beside">
      {changed ? <Mark tone="warn">{t('changed')}</Mark> : null}
      {asked ? (
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          {t('asked', { text: asked })}
        </Typography.Text>
      ) : null}
      {remark ? (
        <button
          type="button"
          className="remark"
          onClick={onRemark}
          disabled={!onRemark}
          aria-label={t('remark.edit', { label, text: remark.text })}
        >
          {remark.text}
        </button>
      ) : onRemark ? (
        <Tooltip title={t('remark.add')}>
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={t('remark.on', { label })}
            onClick={onRemark}
          />
        </Tooltip>
      ) : null}
    </Flex>
  );
}
