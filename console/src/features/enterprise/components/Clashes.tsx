import { useTranslation } from 'react-i18next';
import { labelled } from '@/lib/form/texts';
import type { Field } from '@/lib/form/types';
import { Clashes as Shown } from '@/ui/form/Clashes';
import type { Clash } from '../profile';

interface ClashesProps {
  clashes: Clash[];
  taken: Field[];
  onSettle: (pointer: string, value: unknown) => void;
}

/** What a colleague saved meanwhile, by the labels and options of the form. */
export function Clashes({ clashes, taken, onSettle }: ClashesProps) {
  const { t } = useTranslation('enterprise');
  return (
    <Shown
      title={t('clash.title')}
      taken={taken.map(labelled)}
      clashes={clashes.map(({ field, mine, theirs }) => ({
        key: field.pointer,
        label: labelled(field),
        mine: words(field, mine),
        theirs: words(field, theirs),
        onTake: (whose) => onSettle(field.pointer, whose === 'mine' ? mine : theirs),
      }))}
    />
  );
}

function words(field: Field, value: unknown) {
  const option = field.options.find((one) => one.code === value);
  return option ? labelled(option) : typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
