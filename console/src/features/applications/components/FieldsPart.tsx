import { Card } from 'antd';
import type { Field } from '@/lib/form/types';
import { EvidencePlace } from './EvidencePlace';
import { FieldPlace } from './FieldPlace';

export function FieldsPart({ fields }: { fields: Field[] }) {
  return (
    <Card>
      <div className="field-grid">
        {fields.map((field) =>
          field.type === 'evidenceList' ? (
            <EvidencePlace key={field.id} field={field} />
          ) : (
            <FieldPlace key={field.id} field={field} />
          ),
        )}
      </div>
    </Card>
  );
}
