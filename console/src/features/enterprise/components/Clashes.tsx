import { Alert, Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { labelled } from '@/lib/form/texts';
import type { Field } from '@/lib/form/types';
import type { Clash } from '../profile';

interface ClashesProps {
  clashes: Clash[];
  taken: Field[];
  onSettle: (pointer: string, value: unknown) => void;
}

/** What a colleague saved meanwhile: taken over where this person changed nothing, side by side where both did. */
export function Clashes({ clashes, taken, onSettle }: ClashesProps) {
  const { t } = useTranslation('enterprise');
  if (clashes.length === 0 && taken.length === 0) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('clash.title')}
      description={
        <Flex vertical gap={12}>
          {taken.length > 0 ? (
            <span>{t('clash.taken', { fields: taken.map(labelled).join(t('list.mark')) })}</span>
          ) : null}
          {clashes.map(({ field, mine, theirs }) => (
            <div key={field.pointer}>
              <Typography.Text strong>{labelled(field)}</Typography.Text>
              <Flex gap={12} wrap>
                <Choice
                  title={t('clash.theirs')}
                  field={field}
                  value={theirs}
                  onTake={() => onSettle(field.pointer, theirs)}
                />
                <Choice
                  title={t('clash.mine')}
                  field={field}
                  value={mine}
                  onTake={() => onSettle(field.pointer, mine)}
                />
              </Flex>
            </div>
          ))}
        </Flex>
      }
    />
  );
}

function Choice({ title, field, value, onTake }: { title: string; field: Field; value: unknown; onTake: () => void }) {
  const { t } = useTranslation('enterprise');
  const option = field.options.find((one) => one.code === value);
  return (
    <div style={{ flex: '1 1 240px', background: '#fff', padding: 12, border: '1px solid #d5dde4' }}>
      <Typography.Text type="secondary">{title}</Typography.Text>
      <div className="prose">
        {option ? labelled(option) : typeof value === 'string' || typeof value === 'number' ? value : t('clash.empty')}
      </div>
      <Button size="small" onClick={onTake}>
        {t('clash.take')}
      </Button>
    </div>
  );
}
