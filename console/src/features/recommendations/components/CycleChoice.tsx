import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ToldCycle } from '@/lib/form/useCycles';

interface CycleChoiceProps {
  cycles: ToldCycle[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which cycle; nothing to choose where there is one only. */
export function CycleChoice({ cycles, chosen, onChoose }: CycleChoiceProps) {
  const { t } = useTranslation('recommendations');
  return cycles.length > 1 ? (
    <Select
      aria-label={t('cycle')}
      value={chosen}
      onChange={onChoose}
      style={{ minWidth: 260 }}
      options={cycles.map((cycle) => ({ value: cycle.cycleId, label: cycle.name }))}
    />
  ) : null;
}
