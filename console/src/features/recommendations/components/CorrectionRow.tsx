import { Button, Flex, Form, Input, Select, Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '@/lib/api/problem';
import { DeleteOutlined } from '@/ui/icons';
import type { CorrectionItem } from '../api/decisions';
import type { Place } from './places';

interface CorrectionRowProps {
  at: number;
  number: number;
  places: Place[];
  faults: FieldFault[];
  onRemove: () => void;
}

/** One correction: the place and what is wrong with it. */
export function CorrectionRow({ at, number, places, faults, onRemove }: CorrectionRowProps) {
  const { t } = useTranslation('recommendations');
  const options = useMemo(() => grouped(places), [places]);
  const fault = (member: keyof CorrectionItem) => {
    const found = faults.find((one) => one.pointer.endsWith(`/${member}`));
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  return (
    <Flex gap={10} align="flex-start" className="correction">
      <Typography.Text className="numbers" style={{ paddingTop: 6 }}>
        {number}
      </Typography.Text>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Form.Item
          name={[at, 'pointer']}
          {...fault('pointer')}
          dependencies={[['items']]}
          rules={[
            { required: true, message: t('return.place.required') },
            ({ getFieldValue }) => ({
              validator: (_, pointer: string) =>
                pointer && (getFieldValue('items') as CorrectionItem[]).filter((i) => i?.pointer === pointer).length > 1
                  ? Promise.reject(new Error(t('return.place.twice')))
                  : Promise.resolve(),
            }),
          ]}
          style={{ marginBottom: 8 }}
        >
          <Select
            aria-label={t('return.place')}
            placeholder={t('return.place')}
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
          />
        </Form.Item>
        <Form.Item
          name={[at, 'reason']}
          {...fault('reason')}
          rules={[{ required: true, whitespace: true, message: t('return.reason.required') }]}
          style={{ marginBottom: 12 }}
        >
          <Input.TextArea
            aria-label={t('return.reason')}
            placeholder={t('return.reason')}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 8 }}
          />
        </Form.Item>
      </div>
      <Button icon={<DeleteOutlined />} aria-label={t('return.remove', { number })} onClick={onRemove} />
    </Flex>
  );
}

function grouped(places: Place[]) {
  return [...new Set(places.map((place) => place.group))].map((group) => ({
    label: group,
    options: places
      .filter((place) => place.group === group)
      .map((place) => ({ value: place.pointer, label: place.label })),
  }));
}
