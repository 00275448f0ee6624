import { Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { AVOIDANCES, type Avoidance, type FormView } from '@/lib/form/types';
import { controlId } from '@/ui/form/FieldRow';
import { PlusOutlined } from '@/ui/icons';
import { asAvoidances, avoidanceFaults } from '../avoidances';
import { useCurrentDraft, usePlace, useRefusal } from '../queue/useDraft';
import { Aside } from './Aside';
import { AvoidanceRow } from './AvoidanceRow';

/** Employers whose experts are to keep away from this application; most applications name none. */
export function AvoidancesPart({ rule }: { rule: FormView['avoidances'] }) {
  const { t } = useTranslation('applications');
  const draft = useCurrentDraft();
  const list = asAvoidances(usePlace(draft, AVOIDANCES));
  const refusal = useRefusal(draft, AVOIDANCES);
  const faults = avoidanceFaults(list, rule);
  const edit = (next: Avoidance[]) => draft.edit(AVOIDANCES, next);
  return (
    <Card>
      <div
        id={`${controlId(AVOIDANCES)}-row`}
        onFocus={() => draft.hold(AVOIDANCES)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) {
            draft.leave(AVOIDANCES);
          }
        }}
      >
        <Flex vertical gap={14}>
          <Typography.Text type="secondary">{t('avoidances.lead', { max: rule.maxItems })}</Typography.Text>
          {list.length === 0 ? <span>{t('avoidances.none')}</span> : null}
          {list.map((one, at) => (
            <AvoidanceRow
              key={at}
              at={at}
              one={one}
              faults={faults}
              reasonMaxLength={rule.reasonMaxLength}
              onChange={(next) => edit(list.with(at, next))}
              onRemove={() => edit(list.toSpliced(at, 1))}
            />
          ))}
          <Button
            icon={<PlusOutlined />}
            style={{ alignSelf: 'flex-start' }}
            disabled={list.length >= rule.maxItems}
            onClick={() => edit([...list, {}])}
          >
            {t('avoidances.add')}
          </Button>
          <Typography.Text type="danger">{refusal}</Typography.Text>
          <Aside pointer={AVOIDANCES} />
        </Flex>
      </div>
    </Card>
  );
}
