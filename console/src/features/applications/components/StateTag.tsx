import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { State } from '../api/types';
import { stateColour } from '../standing';

export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation('applications');
  return <Tag color={stateColour[state]}>{t(`state.${state}`)}</Tag>;
}
