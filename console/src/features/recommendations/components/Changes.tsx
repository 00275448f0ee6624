import { Skeleton, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { DifferenceList } from '@/ui/differences';
import { placeId, type PublishedForm } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { CaseChanges } from './useChanges';

/** What the enterprise changed since the submission before; the names lead to the places. */
export function Changes({ changes, form }: { changes: CaseChanges; form: PublishedForm }) {
  const { t } = useTranslation('recommendations');
  if (changes.since === undefined) {
    return <Typography.Text type="secondary">{t('differences.first')}</Typography.Text>;
  }
  if (changes.found.isError) {
    return <ProblemAlert error={changes.found.error} onRetry={() => void changes.found.refetch()} />;
  }
  if (!changes.found.data) {
    return <Skeleton active />;
  }
  const { now, since: n, ended } = changes;
  return changes.found.data.length === 0 ? (
    <Typography.Text type="secondary">{t('differences.none', { n })}</Typography.Text>
  ) : (
    <>
      <Typography.Text type="secondary">
        {ended ? t(`differences.since.${ended}`, { now, n }) : t('differences.since', { now, n })}
      </Typography.Text>
      <DifferenceList
        form={form}
        differences={changes.found.data}
        nameOf={({ pointer, kind }, label) => {
          const place = changes.placeOf(pointer);
          const gone = kind === 'REMOVED' && pointer.startsWith('/evidence/');
          return place === undefined || gone ? label : <a href={`#${placeId(place)}`}>{label}</a>;
        }}
      />
    </>
  );
}
