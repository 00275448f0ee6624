import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { titled } from '@/lib/form/texts';
import type { Part } from '../parts';

interface PartStepsProps {
  id: string;
  parts: Part[];
  current: string;
  onGo: (id: string) => void;
}

/** On to the next part and, behind the last one, to the review; or back to the one before. */
export function PartSteps({ id, parts, current, onGo }: PartStepsProps) {
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
      ) : (
        <Link to={`/applications/${id}/submit`}>
          <Button type="primary" tabIndex={-1}>
            {t('step.on', { title: t('review') })}
          </Button>
        </Link>
      )}
    </Flex>
  );
}
