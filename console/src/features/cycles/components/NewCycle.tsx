import { Button, DatePicker, Drawer, Flex, Form, Input, InputNumber } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { serverNow } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useProposeCycle } from '../api/cycles';
import { endOf } from '../extension';

interface Entered {
  year: number;
  name: string;
  application: Dayjs;
  recommendation: Dayjs;
  large: number;
  sme: number;
  objectionWorkingDays: number;
}

/** Proposes the cycle of a year with the units, industries and forms of the notice; the other ministry opens it. */
export function NewCycle({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('cycles');
  const propose = useProposeCycle();
  const year = new Date(serverNow()).getFullYear();
  const faults = isProblem(propose.error) ? propose.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer);
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  const required = [{ required: true, message: t('required') }];
  const send = (entered: Entered) =>
    propose.mutate(
      {
        year: entered.year,
        name: entered.name,
        applicationDeadline: endOf(entered.application.format('YYYY-MM-DD'), NEVER),
        recommendationDeadline: endOf(entered.recommendation.format('YYYY-MM-DD'), NEVER),
        quotas: { large: entered.large, sme: entered.sme },
        objectionWorkingDays: entered.objectionWorkingDays,
      },
      { onSuccess: onClose },
    );
  const number = (name: keyof Entered, pointer: string, min: number, max: number) => (
    <Form.Item name={name} label={t(`new.${name}`)} rules={required} {...fault(pointer)}>
      <InputNumber min={min} max={max} precision={0} />
    </Form.Item>
  );
  return (
    <Drawer open={open} onClose={onClose} size={640} title={t('new')} destroyOnHidden>
      <Form<Entered>
        layout="vertical"
        onFinish={send}
        initialValues={{ year, name: t('new.name.of', { year }), large: 5, sme: 5, objectionWorkingDays: 5 }}
      >
        {number('year', '/year', 2017, 2200)}
        <Form.Item name="name" label={t('name')} rules={required} {...fault('/name')}>
          <Input maxLength={200} />
        </Form.Item>
        <Flex gap={16} wrap>
          <Form.Item name="application" label={t('application')} rules={required} {...fault('/applicationDeadline')}>
            <DatePicker style={{ width: 220 }} />
          </Form.Item>
          <Form.Item
            name="recommendation"
            label={t('recommendation')}
            rules={required}
            {...fault('/recommendationDeadline')}
          >
            <DatePicker style={{ width: 220 }} />
          </Form.Item>
        </Flex>
        <Flex gap={16} wrap>
          {number('large', '/quotas/large', 0, 1000)}
          {number('sme', '/quotas/sme', 0, 1000)}
          {number('objectionWorkingDays', '/objectionWorkingDays', 1, 60)}
        </Flex>
        <p>{t('new.hint')}</p>
        {propose.isError && faults.length === 0 ? <ProblemAlert error={propose.error} /> : null}
        <Button type="primary" htmlType="submit" loading={propose.isPending}>
          {t('new.propose')}
        </Button>
      </Form>
    </Drawer>
  );
}

/** Nothing stands yet that a day could keep. */
const NEVER = new Date(0).toISOString();
