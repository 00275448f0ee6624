import { App, Button, Card, Descriptions, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isOvertaken } from '@/lib/form/useJoined';
import type { Mechanism } from '@/lib/mechanism/useOwnMechanism';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useFileMechanism } from '../api/own';

interface FileDraftProps {
  year: number;
  seen: Seen<Mechanism> | null;
  unsaved: boolean;
  /** whether the last act was refused because a colleague’s came first */
  onOvertaken: (is: boolean) => void;
}

/** Files the saved draft with the two ministries, after it was asked. */
export function FileDraft({ year, seen, unsaved, onOvertaken }: FileDraftProps) {
  const { t } = useTranslation('mechanism');
  const { message, modal } = App.useApp();
  const file = useFileMechanism(year);
  const mechanism = seen?.data;
  const again = mechanism !== undefined && mechanism.filing > 0;
  const ask = (draft: Mechanism) => {
    onOvertaken(false);
    void modal.confirm({
      title: t('file.ask', { year }),
      width: 560,
      content: (
        <>
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'lead', label: t('lead'), children: draft.leadDepartment },
              { key: 'other', label: t('other'), children: draft.otherDepartment ?? t('other.none') },
              { key: 'document', label: t('document'), children: draft.document?.fileName ?? t('document.none') },
            ]}
          />
          {t('file.ask.text')}
        </>
      ),
      okText: t(again ? 'file.again' : 'file'),
      cancelText: t('common:cancel'),
      onOk: () =>
        file.mutateAsync(seen?.version).then(
          () => void message.success(t('file.success')),
          (error) => (isOvertaken(error) ? onOvertaken(true) : undefined), // else shown below
        ),
    });
  };
  const standing = unsaved
    ? 'file.unsaved'
    : !mechanism
      ? 'file.first'
      : !mechanism.changed
        ? 'file.done'
        : again
          ? 'file.ready'
          : 'file.saved';
  return (
    <Card>
      <Flex vertical gap={12}>
        {file.isError && !isOvertaken(file.error) ? <ProblemAlert error={file.error} /> : null}
        <Flex gap={12} align="center" wrap>
          <Button
            type="primary"
            disabled={!mechanism?.changed || unsaved}
            loading={file.isPending}
            onClick={() => mechanism && ask(mechanism)}
          >
            {t(again ? 'file.again' : 'file')}
          </Button>
          <Typography.Text type="secondary">{t(standing)}</Typography.Text>
        </Flex>
      </Flex>
    </Card>
  );
}
