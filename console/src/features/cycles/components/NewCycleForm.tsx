import { Button, DatePicker, Flex, Form, Input, InputNumber } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { serverNow } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useProposeCycle } from '../api/cycles';
import { endOf } from '../extension';
import { complete, type Unit, unitsBody } from '../units';
import { UnitsField } from './UnitsField';

interface Entered {
  year: number;
  name: string;
  application: Dayjs;
  recommendation: Dayjs;
  objectionWorkingDays: number;
  units: Unit[];
}

/** Proposes the cycle of a year with its units, and the industries and forms of the notice; the other ministry opens it. */
export function NewCycleForm({ list, onDone }: { list: Unit[]; onDone: () => void }) {
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
        objectionWorkingDays: entered.objectionWorkingDays,
        recommenders: unitsBody(entered.units),
      },
      { onSuccess: onDone },
    );
  const number = (name: 'year' | 'objectionWorkingDays', min: number, max: number) => (
    <Form.Item name={name} label={t(`new.${name}`)} rules={required} {...fault(`/${name}`)}>
      <InputNumber min={min} max={max} precision={0} />
    </Form.Item>
  );
  const day = (name: 'application' | 'recommendation') => (
    <Form.Item name={name} label={t(name)} rules={required} {...fault(`/${name}Deadline`)}>
      <DatePicker style={{ width: 220 }} />
    </Form.Item>
  );
  return (
    <Form<Entered>
      layout="vertical"
      onFinish={send}
      onValuesChange={(changed: Partial<Entered>) => {
        if (changed.units && propose.isError) {
          propose.reset(); // faults name units by their places
        }
      }}
      initialValues={{ year, name: t('new.name.of', { year }), objectionWorkingDays: 5, units: list }}
    >
      {number('year', 2017, 2200)}
      <Form.Item name="name" label={t('name')} rules={required} {...fault('/name')}>
        <Input maxLength={200} />
      </Form.Item>
      <Flex gap={16} wrap>
        {day('application')}
        {day('recommendation')}
      </Flex>
      {number('objectionWorkingDays', 1, 60)}
      <Form.Item
        name="units"
        label={t('units.new')}
        extra={t('units.hint')}
        rules={[
          {
            validator: (_, units: Unit[]) =>
              units.length === 0
                ? Promise.reject(new Error(t('units.none')))
                : complete(units)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('units.incomplete'))),
          },
        ]}
        {...fault('/recommenders')}
      >
        <UnitsField list={list} faults={faults} />
      </Form.Item>
      <p>{t('new.hint')}</p>
      {propose.isError && faults.length === 0 ? <ProblemAlert error={propose.error} /> : null}
      <Button type="primary" htmlType="submit" loading={propose.isPending}>
        {t('new.propose')}
      </Button>
    </Form>
  );
}

/** Nothing stands yet that a day could keep. */
const NEVER = new Date(0).toISOString();
