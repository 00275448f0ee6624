import i18n from 'i18next';
import { memo, useState } from 'react';
import { fieldFault } from '@/lib/form/check';
import { faultText, labelled } from '@/lib/form/texts';
import type { Field } from '@/lib/form/types';
import { FieldInput } from '@/ui/form/FieldInput';
import { controlId, describedBy, FieldRow } from '@/ui/form/FieldRow';
import { useCurrentDraft, usePlace, useRefusal } from '../queue/useDraft';
import { Aside } from './Aside';

/** One field of the form: every change goes to the draft's queue, and is drawn here alone. */
export const FieldPlace = memo(function FieldPlace({ field }: { field: Field }) {
  const draft = useCurrentDraft();
  const value = usePlace(draft, field.pointer);
  const refusal = useRefusal(draft, field.pointer);
  const [left, setLeft] = useState(false);
  const id = controlId(field.pointer);
  const wrong = fieldFault(field, value);
  // what is merely empty is counted beside the part; it is no fault before somebody was there
  const fault = refusal ?? (wrong && left && wrong.code !== 'required' ? faultText(wrong) : undefined);
  const wide = field.type === 'longText' || field.type === 'boolean';
  return (
    <div className={wide ? 'field-wide' : undefined}>
      <FieldRow
        id={id}
        label={labelled(field)}
        required={field.required}
        hint={hintOf(field)}
        fault={fault}
        below={<Aside pointer={field.pointer} field={field} />}
      >
        <FieldInput
          id={id}
          field={field}
          value={value}
          status={fault ? 'error' : undefined}
          describedBy={describedBy(id, hintOf(field), fault)}
          onChange={(next) => draft.edit(field.pointer, next)}
          onFocus={() => draft.hold(field.pointer)}
          onBlur={() => {
            setLeft(true);
            draft.leave(field.pointer);
          }}
        />
      </FieldRow>
    </div>
  );
});

/** What the form says of the field, and how long its text is to be. */
function hintOf(field: Field): string | undefined {
  const { minLength: min, maxLength: max } = field;
  const length = field.type === 'longText' && min && max ? i18n.t('length', { ns: 'form', min, max }) : undefined;
  return [field.hint, length].filter(Boolean).join(' ') || undefined;
}
