import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import './dossier/texts';

type Kind = 'case' | 'application' | 'batch';

const colour: Record<string, string> = {
  RECEIVED: 'processing',
  SUBMITTED: 'processing',
  RETURNED: 'warning',
  WITHDRAWN: 'warning',
  SEALING: 'warning',
  ACCEPTED: 'success',
  RECOMMENDED: 'success',
  SEALED: 'success',
  DECLINED: 'error',
};

/** Where an application, its case or a unit's list stands, in words; the colour only repeats them. */
export function StateTag({ of, state }: { of: Kind; state: string }) {
  const { t } = useTranslation('dossier');
  const sent = of === 'batch' && state === 'SUBMITTED';
  return <Tag color={sent ? 'success' : (colour[state] ?? 'default')}>{t(`state.${of}.${state}`)}</Tag>;
}
