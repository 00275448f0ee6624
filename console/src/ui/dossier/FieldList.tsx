import type { ReactNode } from 'react';
import './dossier.css';
import { FieldValue } from './FieldValue';
import type { Beside, EvidenceFile, Field, OpenEvidence } from './types';
import { labelOf } from './words';

interface FieldListProps {
  fields: Field[];
  /** what is stored for a field */
  valueOf: (field: Field) => unknown;
  /** the pointer by which corrections name a field */
  pointerOf: (field: Field) => string;
  beside?: Beside;
  evidence?: EvidenceFile[];
  onOpen?: OpenEvidence;
  revealed?: boolean;
}

/** Fields of a section with what was filled in, one below the other. */
export function FieldList({ fields, valueOf, pointerOf, beside, evidence, onOpen, revealed }: FieldListProps) {
  return (
    <dl className={beside ? 'field-list with-beside' : 'field-list'}>
      {fields.map((field) => (
        <FieldRow
          key={field.id}
          id={pointerOf(field)}
          label={labelOf(field)}
          long={field.type === 'longText'}
          beside={beside?.(pointerOf(field), labelOf(field))}
        >
          <FieldValue field={field} value={valueOf(field)} evidence={evidence} onOpen={onOpen} revealed={revealed} />
        </FieldRow>
      ))}
    </dl>
  );
}

interface FieldRowProps {
  id: string;
  label: string;
  long: boolean;
  beside: ReactNode;
  children: ReactNode;
}

function FieldRow({ id, label, long, beside, children }: FieldRowProps) {
  return (
    <div className={long ? 'field-row long' : 'field-row'} id={placeId(id)}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {beside ? <dd className="field-beside">{beside}</dd> : null}
    </div>
  );
}

/** The element's id of an item, so that a list of corrections can lead to it. */
export const placeId = (pointer: string) => `at${pointer.replaceAll('/', '-')}`;
