import { Button, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '@/lib/api/problem';
import { DeleteOutlined, PlusOutlined } from '@/ui/icons';

const PARTS = ['name', 'post', 'phone'] as const;
const MOST = 20;

/** The responsible people of a mechanism, one a line. */
export function People({ faults, still }: { faults: FieldFault[]; still: boolean }) {
  const { t } = useTranslation('mechanism');
  return (
    <Form.List name="responsible">
      {(rows, { add, remove }) => (
        <fieldset className="people">
          <legend>{t('responsible')}</legend>
          {rows.map((row) => (
            <Flex key={row.key} gap={8} align="flex-start" wrap>
              {PARTS.map((part) => {
                const fault = faults.find((one) => one.pointer === `/responsible/${row.name}/${part}`);
                return (
                  <Form.Item
                    key={part}
                    name={[row.name, part]}
                    rules={[{ required: true, whitespace: true, message: t('required') }]}
                    {...(fault ? { validateStatus: 'error' as const, help: fault.detail } : {})}
                    style={{ flex: part === 'post' ? 2 : 1, minWidth: 150, marginBottom: 12 }}
                  >
                    <Input aria-label={t(part)} placeholder={t(part)} maxLength={100} />
                  </Form.Item>
                );
              })}
              <Button
                icon={<DeleteOutlined />}
                disabled={still || rows.length === 1}
                aria-label={t('person.remove', { no: row.name + 1 })}
                onClick={() => remove(row.name)}
              />
            </Flex>
          ))}
          <Button icon={<PlusOutlined />} disabled={rows.length >= MOST} onClick={() => add({})}>
            {t('person.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
