import { Flex } from 'antd';
import type { Field } from '@/lib/form/types';
import { useConflict, useCurrentDraft } from '../queue/useDraft';
import { ConflictPanel } from './ConflictPanel';
import { CorrectionNote } from './CorrectionNote';

/** What stands below a place besides its value: what the unit wants corrected, and another's word for it. */
export function Aside({ pointer, field }: { pointer: string; field?: Field }) {
  const draft = useCurrentDraft();
  const conflict = useConflict(draft, pointer);
  return (
    <Flex vertical gap={8}>
      <CorrectionNote pointer={pointer} />
      {conflict ? <ConflictPanel key={String(conflict.at)} conflict={conflict} field={field} /> : null}
    </Flex>
  );
}
