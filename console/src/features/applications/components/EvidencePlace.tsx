import { labelled } from '@/lib/form/texts';
import type { Field } from '@/lib/form/types';
import { useCurrentDraft, usePlace } from '../queue/useDraft';
import { Aside } from './Aside';
import { EvidencePicker } from './EvidencePicker';

/** A field of the form that lists files. */
export function EvidencePlace({ field }: { field: Field }) {
  const draft = useCurrentDraft();
  const value = usePlace(draft, field.pointer);
  return (
    <div className="field-wide">
      <EvidencePicker
        label={labelled(field)}
        pointer={field.pointer}
        chosen={Array.isArray(value) ? (value as string[]) : []}
        max={field.maxItems}
        onChange={(ids) => draft.edit(field.pointer, ids)}
      />
      <Aside pointer={field.pointer} field={field} />
    </div>
  );
}
