import { Flex, Progress, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Quotas } from './lineup';

/** How far the places of each size are taken. */
export function CapBars({ used, quotas }: { used: Quotas; quotas: Quotas }) {
  const { t } = useTranslation('recommendations');
  return (
    <Flex vertical gap={8}>
      {(['LARGE', 'SME'] as const).map((size) => (
        <div key={size}>
          <Flex justify="space-between">
            <span>{t(`common:size.${size}`)}</span>
            <Typography.Text strong className="numbers">
              {t('caps.of', { used: used[size], quota: quotas[size] })}
            </Typography.Text>
          </Flex>
          <Progress
            percent={quotas[size] === 0 ? 0 : (used[size] / quotas[size]) * 100}
            showInfo={false}
            status="normal"
            size="small"
            aria-label={t('caps.bar', { size: t(`common:size.${size}`), used: used[size], quota: quotas[size] })}
          />
          {used[size] >= quotas[size] ? (
            <Typography.Text type="secondary" style={{ fontSize: 13 }}>
              {t('caps.full')}
            </Typography.Text>
          ) : null}
        </div>
      ))}
    </Flex>
  );
}
