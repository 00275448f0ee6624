import { useTranslation } from 'react-i18next';
import './dossier/texts';
import { Mark, type Tone } from './Mark';

type Kind = 'case' | 'application' | 'batch';

const tone: Record<string, Tone> = {
  RECEIVED: 'info',
  SUBMITTED: 'info',
  OPEN: 'info',
  RETURNED: 'warn',
  WITHDRAWN: 'warn',
  SEALING: 'warn',
  ACCEPTED: 'good',
  RECOMMENDED: 'good',
  SEALED: 'good',
  DECLINED: 'bad',
};

/** Where an application, its case or a unit's list stands, in words; the colour only repeats them. */
export function StateTag({ of, state }: { of: Kind; state: string }) {
  const { t } = useTranslation('dossier');
  const sent = of === 'batch' && state === 'SUBMITTED';
  return <Mark tone={sent ? 'good' : tone[state]}>{t(`state.${of}.${state}`)}</Mark>;
}
