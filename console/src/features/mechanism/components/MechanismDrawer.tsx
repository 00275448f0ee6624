import { Alert, Button, Descriptions, Drawer, Flex, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '@/lib/form/useJoined';
import { loggedIn } from '@/lib/session/session';
import { DownloadButton } from '@/ui/DownloadButton';
import { bytes, ScanState } from '@/ui/dossier';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { filedDocumentAddress, useAcknowledge, useFiledMechanism } from '../api/filed';
import { FiledPeople } from './FiledPeople';

/** One unit's mechanism as it was filed, and the ministry's word that it took notice. */
export function MechanismDrawer({
  year,
  unit,
  name,
  onClose,
}: {
  year: number;
  unit: string | undefined;
  name: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('mechanism');
  const found = useFiledMechanism(year, unit);
  const acknowledge = useAcknowledge(year, unit ?? '');
  const filed = found.data?.data;
  const done = filed?.acknowledged.some((one) => one.ministry === loggedIn().organisation) ?? false;
  return (
    <Drawer open={unit !== undefined} onClose={onClose} size={640} title={name} destroyOnHidden>
      {found.isError ? <ProblemAlert error={found.error} /> : null}
      {filed ? (
        <Flex vertical gap={16}>
          <Descriptions
            column={1}
            items={[
              { key: 'lead', label: t('lead'), children: filed.leadDepartment },
              { key: 'other', label: t('other'), children: filed.otherDepartment ?? t('other.none') },
              {
                key: 'people',
                label: t('responsible'),
                children: <FiledPeople year={year} unit={filed.recommenderId} masked={filed.responsible} />,
              },
              {
                key: 'procedure',
                label: t('procedure'),
                children: <div className="prose">{filed.procedure ?? '—'}</div>,
              },
              {
                key: 'document',
                label: t('document'),
                children: filed.document ? (
                  <Flex vertical gap={6} align="flex-start">
                    <DownloadButton address={filedDocumentAddress(year, filed.recommenderId)}>
                      {`${filed.document.fileName}（${bytes(filed.document.size)}）`}
                    </DownloadButton>
                    <ScanState file={filed.document} />
                  </Flex>
                ) : (
                  t('document.none')
                ),
              },
            ]}
          />
          <Button
            type="primary"
            disabled={done}
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(found.data?.version)}
          >
            {t(done ? 'acknowledged.mine' : 'acknowledge')}
          </Button>
          {isOvertaken(acknowledge.error) ? (
            <Alert type="warning" showIcon title={t('overtaken.filed')} />
          ) : acknowledge.isError ? (
            <ProblemAlert error={acknowledge.error} />
          ) : null}
        </Flex>
      ) : found.isError ? null : (
        <Spin />
      )}
    </Drawer>
  );
}
