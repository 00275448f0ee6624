import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusOutlined } from '@/ui/icons';
import { aUnit, NATIONAL, placeOf, type Unit } from '../units';

interface Entered {
  name: string;
  tenant: string;
  code: string;
}

/** Adds a unit that the default list does not know. */
export function OtherUnit({ units, list, onAdd }: { units: Unit[]; list: Unit[]; onAdd: (unit: Unit) => void }) {
  const { t } = useTranslation('cycles');
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Entered>();
  const places = list.filter((unit) => unit.tenant !== NATIONAL);
  const add = ({ name, tenant, code }: Entered) => {
    onAdd(aUnit(`rec-${code}`, tenant, name.trim()));
    setOpen(false);
  };
  return (
    <>
      <Button icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('units.other')}
      </Button>
      <Modal
        open={open}
        title={t('units.other')}
        okText={t('units.other.ok')}
        cancelText={t('common:cancel')}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form<Entered> form={form} layout="vertical" onFinish={add} preserve={false} name="unit">
          <Form.Item
            name="name"
            label={t('unit.name')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('unit.name.rule') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="tenant" label={t('unit.tenant')} rules={[{ required: true, message: t('required') }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                { value: NATIONAL, label: t('unit.national') },
                ...places.map((unit) => ({ value: unit.tenant, label: placeOf(unit) })),
              ]}
            />
          </Form.Item>
          <Form.Item
            name="code"
            label={t('unit.code')}
            extra={t('unit.code.hint')}
            validateFirst
            rules={[
              { required: true, pattern: /^[0-9A-Za-z-]{1,60}$/, message: t('unit.code.rule') },
              {
                validator: (_, code: string) =>
                  units.some((unit) => unit.id === `rec-${code}`)
                    ? Promise.reject(new Error(t('unit.code.taken')))
                    : Promise.resolve(),
              },
            ]}
          >
            <Input prefix="rec-" maxLength={60} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
