import { Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { lengthOf } from '@/lib/form/check';
import { labelled, unitBeside } from '@/lib/form/texts';
import type { Field } from '@/lib/form/types';
import { NumberInput } from './NumberInput';

export interface FieldInputProps {
  id: string;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  disabled?: boolean;
  status?: 'error' | 'warning' | undefined;
  describedBy?: string | undefined;
}

/** How a day is shown, and how else it may be typed. */
const DATES = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日', 'YYYYMMDD'];

/** The control of a field by its published type. */
export function FieldInput({ field, value, onChange, status, describedBy, ...common }: FieldInputProps) {
  const aria = {
    'aria-describedby': describedBy,
    'aria-invalid': status === 'error' || undefined,
    'aria-required': field.required || undefined,
  };
  const props = { ...common, ...aria, status: status ?? ('' as const), style: { width: '100%' } };
  const text = typeof value === 'string' ? value : '';
  const count = field.maxLength ? { max: field.maxLength, strategy: lengthOf } : undefined;
  switch (field.type) {
    case 'longText':
      return (
        <Input.TextArea
          {...props}
          style={{ width: '100%', marginBottom: 26 }} // the count stands below
          value={text}
          autoSize={{ minRows: 5, maxRows: 24 }}
          {...(count ? { count: { ...count, show: true } } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'integer':
    case 'decimal':
      return (
        <NumberInput
          {...props}
          style={{ width: 240, maxWidth: '100%' }}
          value={typeof value === 'number' ? value : null}
          inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
          suffix={unitBeside(field)}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'boolean':
      return (
        <Checkbox {...common} {...aria} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {labelled(field)}
        </Checkbox>
      );
    case 'date':
      return (
        <DatePicker
          {...props}
          style={{ width: 240, maxWidth: '100%' }}
          value={text ? dayjs(text) : null}
          format={DATES}
          maxDate={dayjs()}
          // the day is taken by Enter; the form it stands in is not sent by it
          onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
          onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          {...props}
          value={text || undefined}
          showSearch={{ optionFilterProp: 'label' }}
          options={field.options.map((option) => ({ value: option.code, label: labelled(option) }))}
          onChange={(code: string) => onChange(code)}
        />
      );
    default:
      return (
        <Input
          {...props}
          value={text}
          {...(count ? { count } : {})}
          {...(field.format === 'email' ? { inputMode: 'email' as const } : {})}
          {...(field.format === 'phone' ? { inputMode: 'tel' as const } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
