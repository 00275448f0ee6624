import { Checkbox, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { useCountersign } from '../api/batch';
import { DecisionProblem } from '../components/DecisionProblem';
import { ActDialog } from './ActDialog';
import type { Batch } from './lineup';
import { NoticeOfList } from './LocalNotice';
import { useOnce } from './useOnce';
import '@/ui/sheet.css';

/** The second officer reads the frozen list and answers for exactly that one, named by its digest. */
export function CountersignDialog({ cycle, seen, onClose }: { cycle: string; seen: Seen<Batch>; onClose: () => void }) {
  const { t } = useTranslation('recommendations');
  const once = useOnce(cycle);
  const countersign = useCountersign(cycle);
  const batch = seen.data;
  const digest = batch.seal?.digest ?? '';
  const reserve = (batch.reserve ?? []).map(
    (id) => batch.candidates.find((one) => one.caseId === id)?.enterpriseName ?? id,
  );
  const [read, setRead] = useState<string>();
  return (
    <ActDialog
      title={t('countersign')}
      ok={t('countersign')}
      width={640}
      disabled={read !== digest}
      pending={countersign.isPending}
      problem={<DecisionProblem error={countersign.error} />}
      onClose={onClose}
      onOk={() =>
        countersign.mutate(
          { version: seen.version, key: once.key(), digest },
          {
            onSuccess: () => {
              once.settled.onSuccess();
              onClose();
            },
            onError: once.settled.onError,
          },
        )
      }
    >
      <Flex vertical gap={12}>
        <span>{t('countersign.text', { by: batch.seal?.sealedBy })}</span>
        <table className="sheet" style={{ minWidth: 0 }}>
          <thead>
            <tr>
              <th scope="col">{t('annex.rank')}</th>
              <th scope="col">{t('annex.name')}</th>
              <th scope="col">{t('annex.size')}</th>
            </tr>
          </thead>
          <tbody>
            {batch.entries.map((entry) => (
              <tr key={entry.caseId}>
                <td className="numbers">{entry.rank}</td>
                <td>{entry.enterpriseName}</td>
                <td>{t(`common:size.${entry.size}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {batch.grounds ? <span className="prose">{t('grounds.of', { text: batch.grounds })}</span> : null}
        {reserve.length > 0 ? <span>{t('overtaken.reserve', { names: reserve.join('、') })}</span> : null}
        <NoticeOfList batch={batch} />
        <span>
          <Typography.Text type="secondary">{t('seal.digest')}</Typography.Text>{' '}
          <code className="digest">{digest}</code>
        </span>
        <Checkbox checked={read === digest} onChange={(event) => setRead(event.target.checked ? digest : undefined)}>
          {t('countersign.read')}
        </Checkbox>
      </Flex>
    </ActDialog>
  );
}
