import { useTranslation } from 'react-i18next';
import type { Clash } from '@/lib/form/merge';
import { Clashes } from '@/ui/form/Clashes';
import type { MechanismBody } from '../api/own';

const LABELS: Record<string, string> = {
  leadDepartment: 'lead',
  otherDepartment: 'other',
  responsible: 'responsible',
  procedure: 'procedure',
};

interface DraftClashesProps {
  clashes: Clash[];
  taken: string[];
  onSettle: (at: string, value: unknown) => void;
}

/** What a colleague saved of the mechanism meanwhile. */
export function DraftClashes({ clashes, taken, onSettle }: DraftClashesProps) {
  const { t } = useTranslation('mechanism');
  const words = (value: unknown) =>
    Array.isArray(value)
      ? (value as Partial<MechanismBody['responsible'][number]>[])
          .map((one) => [one.name, one.post, one.phone].filter(Boolean).join(t('list.comma')))
          .join('\n')
      : (value as string | undefined);
  return (
    <Clashes
      title={t('common:clash.title')}
      taken={taken.map((at) => t(LABELS[at] ?? at))}
      clashes={clashes.map(({ at, mine, theirs }) => ({
        key: at,
        label: t(LABELS[at] ?? at),
        mine: words(mine),
        theirs: words(theirs),
        onTake: (whose) => onSettle(at, whose === 'mine' ? mine : theirs),
      }))}
    />
  );
}
