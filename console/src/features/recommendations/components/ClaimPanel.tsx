import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { CaseFile } from '../api/caseFile';
import { useClaim, useHandOver, useLeave } from '../api/claim';
import { HandOverDialog } from './HandOverDialog';

export const isMine = (file: CaseFile) => file.claim?.officer === loggedIn().subject;

/** Who works on the case, and how it changes hands. */
export function ClaimPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('recommendations');
  const claim = useClaim(file.caseId);
  const leave = useLeave(file.caseId);
  const hand = useHandOver(file.caseId);
  const [handing, setHanding] = useState(false);
  const open = file.state === 'RECEIVED' || file.state === 'RETURNED';
  const mine = isMine(file);
  const failed = claim.error ?? leave.error;
  return (
    <Flex vertical gap={8}>
      <Flex justify="space-between" align="center" gap={8} wrap>
        <span>
          <Typography.Text type="secondary">{t('column.officer')}</Typography.Text>{' '}
          <Typography.Text strong>
            {file.claim ? (mine ? t('claim.mine') : file.claim.name) : t('who.nobody')}
          </Typography.Text>
        </span>
        {open ? (
          <Flex gap={4}>
            {!file.claim ? (
              <Button size="small" loading={claim.isPending} onClick={() => claim.mutate(false)}>
                {t('claim')}
              </Button>
            ) : null}
            {file.claim ? (
              <Button size="small" onClick={() => setHanding(true)}>
                {t('handover')}
              </Button>
            ) : null}
            {mine ? (
              <Button size="small" loading={leave.isPending} onClick={() => leave.mutate()}>
                {t('claim.leave')}
              </Button>
            ) : file.claim ? (
              <Button size="small" loading={claim.isPending} onClick={() => claim.mutate(true)}>
                {t('claim.takeOver')}
              </Button>
            ) : null}
          </Flex>
        ) : null}
      </Flex>
      {failed ? <ProblemAlert error={failed} /> : null}
      {handing ? (
        <HandOverDialog
          cycle={file.cycleId}
          holder={file.claim?.officer}
          pending={hand.isPending}
          error={hand.error}
          onHandOver={(to) => hand.mutate({ ...to, takeOver: !mine }, { onSuccess: () => setHanding(false) })}
          onClose={() => setHanding(false)}
        />
      ) : null}
    </Flex>
  );
}
