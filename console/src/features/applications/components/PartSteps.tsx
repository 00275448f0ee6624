import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { titled } from '@/lib/form/texts';
import type { Part } from '../parts';

/** On to the next part, or back to the one before. */
export function PartSteps({ parts, current, onGo }: { parts: Part[]; current: string; onGo: (id: string) => void }) {
  const { t } = useTranslation('applications');
  const at = parts.findIndex((part) => part.id === current);
  const before = parts[at - 1];
  const after = parts[at + 1];
  return (
    <Flex justify="space-between" gap={8} wrap>
      {before ? <Button onClick={() => onGo(before.id)}>{t('step.back', { title: titled(before) })}</Button> : <span />}
      {after ? (
        <Button type="primary" ghost onClick={() => onGo(after.id)}>
          {t('step.on', { title: titled(after) })}
        </Button>
      ) : null}
    </Flex>
  );
}
