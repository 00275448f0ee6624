import { Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOf } from '@/lib/form/check';
import { faultText } from '@/lib/form/texts';
import { AVOIDANCES, type Avoidance, type Fault } from '@/lib/form/types';
import { controlId, describedBy, FieldRow } from '@/ui/form/FieldRow';
import { DeleteOutlined } from '@/ui/icons';

interface AvoidanceRowProps {
  at: number;
  one: Avoidance;
  faults: Fault[];
  reasonMaxLength: number;
  onChange: (one: Avoidance) => void;
  onRemove: () => void;
}

/** One employer to be kept away: its code and why. */
export function AvoidanceRow({ at, one, faults, reasonMaxLength, onChange, onRemove }: AvoidanceRowProps) {
  const { t } = useTranslation('applications');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const place = (member: 'creditCode' | 'reason') => {
    const pointer = `${AVOIDANCES}/${at}/${member}`;
    const wrong = faults.find((fault) => fault.pointer === pointer);
    const fault = wrong && left.has(member) ? faultText(wrong) : undefined;
    const id = controlId(pointer);
    const control = {
      id,
      status: fault ? ('error' as const) : ('' as const),
      'aria-describedby': describedBy(id, undefined, fault),
      onBlur: () => setLeft((before) => new Set(before).add(member)),
    };
    return { id, fault, control };
  };
  const code = place('creditCode');
  const reason = place('reason');
  return (
    <fieldset className="avoidance">
      <Flex justify="space-between" align="center" gap={8}>
        <legend>{t('avoidances.nth', { n: at + 1 })}</legend>
        <Button icon={<DeleteOutlined />} type="text" onClick={onRemove}>
          {t('avoidances.remove', { n: at + 1 })}
        </Button>
      </Flex>
      <Flex vertical gap={12}>
        <FieldRow id={code.id} label={t('dossier:avoidances.code')} required fault={code.fault}>
          <Input
            {...code.control}
            value={one.creditCode ?? ''}
            maxLength={40}
            style={{ maxWidth: 320 }}
            onChange={(event) => onChange({ ...one, creditCode: event.target.value })}
          />
        </FieldRow>
        <FieldRow id={reason.id} label={t('dossier:avoidances.reason')} required fault={reason.fault}>
          <Input.TextArea
            {...reason.control}
            value={one.reason ?? ''}
            autoSize={{ minRows: 2, maxRows: 8 }}
            count={{ max: reasonMaxLength, strategy: lengthOf, show: true }}
            onChange={(event) => onChange({ ...one, reason: event.target.value })}
          />
        </FieldRow>
      </Flex>
    </fieldset>
  );
}
