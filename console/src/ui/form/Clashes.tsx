import { Alert, Button, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ShownClash {
  key: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
  onTake: (whose: 'mine' | 'theirs') => void;
}

interface ClashesProps {
  title: string;
  clashes: ShownClash[];
  /** names of what only the colleague changed */
  taken: string[];
}

/** What a colleague saved meanwhile: taken over where this person changed nothing, side by side where both did. */
export function Clashes({ title, clashes, taken }: ClashesProps) {
  const { t } = useTranslation();
  if (clashes.length === 0 && taken.length === 0) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      description={
        <Flex vertical gap={12}>
          {taken.length > 0 ? <span>{t('clash.taken', { fields: taken.join(t('list.mark')) })}</span> : null}
          {clashes.map(({ key, label, mine, theirs, onTake }) => (
            <div key={key}>
              <Typography.Text strong>{label}</Typography.Text>
              <Flex gap={12} wrap>
                <Choice title={t('clash.theirs')} of={label} value={theirs} onTake={() => onTake('theirs')} />
                <Choice title={t('clash.mine')} of={label} value={mine} onTake={() => onTake('mine')} />
              </Flex>
            </div>
          ))}
        </Flex>
      }
    />
  );
}

interface ChoiceProps {
  title: string;
  of: string;
  value: ReactNode;
  onTake: () => void;
}

function Choice({ title, of, value, onTake }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div style={{ flex: '1 1 240px', background: '#fff', padding: 12, border: '1px solid #d5dde4' }}>
      <Typography.Text type="secondary">{title}</Typography.Text>
      <div className="prose">{value === undefined || value === null || value === '' ? t('clash.empty') : value}</div>
      <Button size="small" onClick={onTake} aria-label={`${t('clash.take')} ${of} ${title}`}>
        {t('clash.take')}
      </Button>
    </div>
  );
}
