import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { deadline } from '@/lib/time/time';
import type { Cycle, CycleBody } from '../api/cycles';

/** What two ministries open: name, deadlines in words, units and places. */
export function CycleSummary({ cycle }: { cycle: Cycle | CycleBody }) {
  const { t, i18n } = useTranslation('cycles');
  const units = cycle.recommenders ?? [];
  const places = (quota: 'largeQuota' | 'smeQuota') => units.reduce((sum, unit) => sum + (unit[quota] ?? 0), 0);
  const line = (key: string, label: string, children: string) => ({ key, label, children });
  return (
    <Descriptions
      column={1}
      size="small"
      items={[
        line('name', t('name'), cycle.name),
        line('year', t('new.year'), String(cycle.year)),
        line('application', t('application'), deadline(cycle.applicationDeadline, i18n.language)),
        line('recommendation', t('recommendation'), deadline(cycle.recommendationDeadline, i18n.language)),
        line('objection', t('objection'), t('objection.days', { n: cycle.objectionWorkingDays })),
        line('units', t('units'), t('units.n', { n: units.length })),
        line('places', t('places'), t('places.sum', { large: places('largeQuota'), sme: places('smeQuota') })),
      ]}
    />
  );
}
