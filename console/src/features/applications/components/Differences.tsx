import { Flex, Skeleton, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { worded } from '@/lib/i18n/i18n';
import type { Form } from '@/lib/form/types';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useDifferences } from '../api/getDifferences';
import { useVersionWords } from '../versionWords';

const colour = { ADDED: 'green', REMOVED: 'red', CHANGED: 'blue' } as const;

interface DifferencesProps {
  id: string;
  from: string;
  to: string;
  form: Form;
}

/** What changed between two versions, place by place, both words side by side. */
export function Differences({ id, from, to, form }: DifferencesProps) {
  const { t } = useTranslation('applications');
  const words = useVersionWords(form);
  const found = useDifferences(id, from, to);
  if (found.isError) {
    return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) {
    return <Skeleton active />;
  }
  if (found.data.length === 0) {
    return <Typography.Text type="secondary">{t('differences.none')}</Typography.Text>;
  }
  return (
    <ul className="plain-list">
      {found.data.map((one) => (
        <li key={one.pointer}>
          <Flex gap={8} align="baseline">
            <Tag color={colour[one.kind]}>{t(`difference.${one.kind}`)}</Tag>
            <Typography.Text strong>{worded({ label_zh: one.labelZh, label_en: one.labelEn })}</Typography.Text>
          </Flex>
          <Flex gap={12} wrap style={{ marginTop: 8 }}>
            <Side title={t('difference.before')} text={words(one.pointer, one.before)} />
            <Side title={t('difference.after')} text={words(one.pointer, one.after)} />
          </Flex>
        </li>
      ))}
    </ul>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('applications');
  return (
    <div style={{ flex: '1 1 260px', minWidth: 0, padding: 12, background: '#f3f6f9' }}>
      <Typography.Text type="secondary">{title}</Typography.Text>
      <div className="prose">{text === '' ? t('conflict.empty') : text}</div>
    </div>
  );
}
