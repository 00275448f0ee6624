import { FieldInput } from '@/ui/form/FieldInput';
import { controlId, describedBy, FieldRow } from '@/ui/form/FieldRow';
import { isBlank } from '@/lib/form/check';
import { creditCodeFault } from '@/lib/form/creditCode';
import { labelled } from '@/lib/form/texts';
import type { Field, FormView } from '@/lib/form/types';
import type { Values } from '../profile';
import { CreditCodeNote } from './CreditCodeNote';
import { SizeNote } from './SizeNote';

interface ProfileFieldProps {
  field: Field;
  form: FormView;
  values: Values;
  fault: string | undefined;
  onChange: (value: unknown) => void;
  onLeave: () => void;
}

/** One field of the profile; credit code and the figures of the size are explained while they are typed. */
export function ProfileField({ field, form, values, fault, onChange, onLeave }: ProfileFieldProps) {
  const id = controlId(field.pointer);
  const value = values[field.pointer];
  const code = field.format === 'uscc';
  // a code that cannot be right is explained below it, letter by letter
  const explained = code && !isBlank(value) && creditCodeFault(String(value)) !== undefined;
  const told = explained ? undefined : fault;
  const figure = field.factor !== undefined; // the revenue, the second of the two figures a size follows from
  const wide = (field.maxLength ?? 0) >= 200;
  return (
    <div className={wide || figure ? 'field-wide' : undefined}>
      <FieldRow
        id={id}
        label={labelled(field)}
        required={field.required || field.requiredWhen !== undefined}
        hint={field.hint}
        fault={told}
        below={
          code ? (
            <CreditCodeNote value={typeof value === 'string' ? value : ''} onTake={onChange} />
          ) : figure ? (
            <div style={{ marginTop: 12 }}>
              <SizeNote rule={form.sizeRule} employees={values['/employees']} revenueWan={value} />
            </div>
          ) : undefined
        }
      >
        <FieldInput
          id={id}
          field={field}
          value={value}
          onChange={onChange}
          onBlur={onLeave}
          status={fault ? 'error' : undefined}
          describedBy={describedBy(id, field.hint, told)}
        />
      </FieldRow>
    </div>
  );
}
