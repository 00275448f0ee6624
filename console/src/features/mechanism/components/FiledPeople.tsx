import { App, Button, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/lib/api/generated/recommendation';
import { useRevealPeople } from '../api/filed';

type Person = components['schemas']['Person'];

/** Who answers for a mechanism: masked until a ministry asks to see them, which is recorded. */
export function FiledPeople({ year, unit, masked }: { year: number; unit: string; masked: Person[] }) {
  const { t } = useTranslation('mechanism');
  const { modal } = App.useApp();
  const reveal = useRevealPeople(year, unit);
  const ask = () =>
    modal.confirm({
      title: t('people.title'),
      content: t('people.text'),
      okText: t('people.ok'),
      cancelText: t('common:cancel'),
      onOk: () =>
        reveal.mutateAsync().then(
          () => undefined,
          () => undefined,
        ),
    });
  return (
    <Flex vertical gap={6} align="flex-start">
      {(reveal.data ?? masked).map((one, at) => (
        <div key={at}>{[one.name, one.post, one.phone].join(t('list.comma'))}</div>
      ))}
      {reveal.isError ? <Typography.Text type="danger">{reveal.error.message}</Typography.Text> : null}
      {reveal.data ? null : (
        <Button size="small" loading={reveal.isPending} onClick={() => void ask()}>
          {t('people.show')}
        </Button>
      )}
    </Flex>
  );
}
