import { Alert, Checkbox, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { Countdown } from '@/ui/Countdown';
import { useSubmitBatch } from '../api/batch';
import { DecisionProblem } from '../components/DecisionProblem';
import { ActDialog } from './ActDialog';
import type { Batch } from './lineup';
import { NoticeOfList } from './LocalNotice';
import { useMissing } from './useMissing';
import { useOnce } from './useOnce';

/** Sends the sealed list to the ministries; it cannot be taken back. */
export function SendDialog({ cycle, seen, onClose }: { cycle: string; seen: Seen<Batch>; onClose: () => void }) {
  const { t } = useTranslation('recommendations');
  const once = useOnce(cycle);
  const submit = useSubmitBatch(cycle);
  const [sure, setSure] = useState(false);
  const batch = seen.data;
  const missing = useMissing(cycle, batch).map((what) => t(`send.missing.${what}`));
  const count = (size: 'LARGE' | 'SME') => batch.entries.filter((entry) => entry.size === size).length;
  return (
    <ActDialog
      title={t('send')}
      ok={t('send')}
      disabled={!sure}
      pending={submit.isPending}
      problem={<DecisionProblem error={submit.error} />}
      onClose={onClose}
      onOk={() =>
        submit.mutate(
          { version: seen.version, key: once.key() },
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
      <Flex vertical gap={10}>
        <span>{t('send.text', { large: count('LARGE'), sme: count('SME') })}</span>
        <NoticeOfList batch={batch} />
        {missing.length > 0 ? (
          <Alert type="warning" showIcon title={t('send.missing', { what: missing.join(t('list.semicolon')) })} />
        ) : null}
        {batch.terms ? <Countdown until={batch.terms.recommendationDeadline} label={t('deadline')} /> : null}
        <Checkbox checked={sure} onChange={(event) => setSure(event.target.checked)}>
          {t('send.sure')}
        </Checkbox>
      </Flex>
    </ActDialog>
  );
}
