import { Alert, App, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../api/inbox';
import { type SeveralOrder, useSeveral } from '../api/several';
import { HandOverDialog } from './HandOverDialog';

interface ChosenBarProps {
  cycle: string;
  /** the open lines in sight */
  inSight: Line[];
  chosen: Line[];
  onChoose: (lines: Line[]) => void;
}

/** What can be done with the chosen lines at once; what was refused stays chosen and is told why. */
export function ChosenBar({ cycle, inSight, chosen, onChoose }: ChosenBarProps) {
  const { t } = useTranslation('recommendations');
  const { message } = App.useApp();
  const several = useSeveral();
  const [handing, setHanding] = useState(false);
  const failed = (several.data?.failed ?? []).filter(({ one }) => chosen.some((line) => line.caseId === one.caseId));
  const run = (order: SeveralOrder) =>
    several.mutate(
      { lines: chosen, order },
      {
        onSuccess: (outcome) => {
          onChoose(outcome.failed.map(({ one }) => one));
          setHanding(false);
          if (outcome.done.length > 0) {
            message.success(t(`several.${order.kind}`, { count: outcome.done.length }));
          }
        },
      },
    );
  const more = inSight.filter((line) => !chosen.some((one) => one.caseId === line.caseId));
  const all =
    more.length > 0 ? (
      <Button size="small" type="link" onClick={() => onChoose([...chosen, ...more])}>
        {t('several.all')}
      </Button>
    ) : null;
  if (chosen.length === 0) {
    return all ? <div>{all}</div> : null;
  }
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} align="center" wrap component="section" aria-label={t('several')}>
        <Typography.Text strong className="numbers" role="status">
          {t('several.chosen', { count: chosen.length })}
        </Typography.Text>
        {all}
        <Button size="small" loading={several.isPending && !handing} onClick={() => run({ kind: 'claim' })}>
          {t('claim')}
        </Button>
        <Button size="small" onClick={() => setHanding(true)}>
          {t('handover')}
        </Button>
        <Button
          size="small"
          type="link"
          onClick={() => {
            several.reset();
            onChoose([]);
          }}
        >
          {t('several.none')}
        </Button>
      </Flex>
      {failed.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('several.failed', { count: failed.length })}
          description={
            <ul className="fault-list">
              {failed.map(({ one, why }) => (
                <li key={one.caseId}>
                  {one.enterpriseName}：{why}
                </li>
              ))}
            </ul>
          }
        />
      ) : null}
      {handing ? (
        <HandOverDialog
          cycle={cycle}
          pending={several.isPending}
          error={several.error}
          onHandOver={(to) => run({ kind: 'handover', ...to })}
          onClose={() => setHanding(false)}
        />
      ) : null}
    </Flex>
  );
}
