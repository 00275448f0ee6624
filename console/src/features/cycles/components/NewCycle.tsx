import { Drawer, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useDefaultUnits } from '../api/cycles';
import { NewCycleForm } from './NewCycleForm';

/** Where a ministry writes the proposal of a year, from the default list of units on. */
export function NewCycle({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('cycles');
  const units = useDefaultUnits(open);
  return (
    <Drawer open={open} onClose={onClose} size={860} title={t('new')} destroyOnHidden>
      {units.isError ? <ProblemAlert error={units.error} onRetry={() => void units.refetch()} /> : null}
      {units.data ? <NewCycleForm list={units.data} onDone={onClose} /> : units.isError ? null : <Spin />}
    </Drawer>
  );
}
