import { Card, Flex, Tabs, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import type { PublishedForm } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { CaseActions } from './CaseActions';
import { Changes } from './Changes';
import { CheckedSections } from './CheckedSections';
import { CheckScore } from './CheckScore';
import { ClaimPanel } from './ClaimPanel';
import { History } from './History';
import type { Place } from './places';
import { RemarkList } from './RemarkList';
import type { CaseChanges } from './useChanges';

interface CaseColumnProps {
  seen: Seen<CaseFile>;
  form: PublishedForm;
  places: Place[];
  changes: CaseChanges;
}

/** The officer's side of the page: whose work, what was noted and checked, what changed, what to decide. */
export function CaseColumn({ seen, form, places, changes }: CaseColumnProps) {
  const { t } = useTranslation('recommendations');
  const file = seen.data;
  const still = file.state !== 'RECEIVED' && file.state !== 'RETURNED';
  const part = (title: string, content: React.ReactNode) => (
    <section>
      <Typography.Title level={3} className="part-title">
        {title}
      </Typography.Title>
      {content}
    </section>
  );
  return (
    <Card className="case-column" styles={{ body: { paddingTop: 14 } }}>
      <Flex vertical gap={14}>
        <ClaimPanel file={file} />
        <CaseActions seen={seen} form={form} places={places} />
        <Tabs
          size="small"
          items={[
            {
              key: 'check',
              label: t('work.check'),
              children: (
                <Flex vertical gap={18}>
                  {part(
                    t('work.remarks', { count: file.remarks?.length ?? 0 }),
                    <RemarkList remarks={file.remarks ?? []} places={places} />,
                  )}
                  {part(t('work.checked'), <CheckedSections file={file} form={form} still={still} />)}
                  {part(t('work.score'), <CheckScore file={file} version={seen.version} still={still} />)}
                </Flex>
              ),
            },
            {
              key: 'changes',
              label: changes.found.data
                ? t('work.changes.count', { count: changes.found.data.length })
                : t('work.changes'),
              children: <Changes changes={changes} form={form} />,
            },
            { key: 'history', label: t('work.history'), children: <History file={file} places={places} /> },
          ]}
        />
      </Flex>
    </Card>
  );
}
