import { Drawer, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useDefaultUnits } from '../api/cycles';
import { ProposalForm } from './ProposalForm';

interface ProposalProps {
  open: boolean;
  /** what the own ministry proposed already and changes; absent for a new year */
  proposed?: Seen<Cycle>;
  onClose: () => void;
}

/** Where a ministry writes the proposal of a year, from the default list of units on, or changes its own. */
export function Proposal({ open, proposed, onClose }: ProposalProps) {
  const { t } = useTranslation('cycles');
  const units = useDefaultUnits(open);
  return (
    <Drawer open={open} onClose={onClose} size={860} title={t(proposed ? 'edit' : 'new')} destroyOnHidden>
      {units.isError ? <ProblemAlert error={units.error} onRetry={() => void units.refetch()} /> : null}
      {units.data ? (
        <ProposalForm list={units.data} proposed={proposed} onDone={onClose} />
      ) : units.isError ? null : (
        <Spin />
      )}
    </Drawer>
  );
}
