import { Typography } from 'antd';
import { useId } from 'react';
import { isWhole } from '@/lib/form/whole';
import { NumberInput } from '@/ui/form/NumberInput';
import { wholeNumberText } from '@/ui/form/wholeNumber';
import { QUOTA } from '../units';

interface QuotaInputProps {
  label: string;
  prefix?: string;
  width?: number | string;
  value: number | null;
  onChange: (quota: number | null) => void;
}

/** How many a unit may recommend, with what is wrong with the figure below it. */
export function QuotaInput({ label, prefix, width = '100%', value, onChange }: QuotaInputProps) {
  const id = useId();
  const wrong = !isWhole(value, QUOTA);
  return (
    <div style={{ width }}>
      <NumberInput
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        prefix={prefix}
        style={{ width: '100%' }}
        status={wrong ? 'error' : ''}
        value={value}
        onChange={onChange}
      />
      {wrong ? (
        <Typography.Text id={id} type="danger" style={{ display: 'block' }}>
          {wholeNumberText(QUOTA)}
        </Typography.Text>
      ) : null}
    </div>
  );
}
