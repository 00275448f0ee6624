import { Button, DatePicker, Flex, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { serverNow } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, usePropose } from '../api/cycles';
import { type Entered, enteredOf, proposalBody } from '../proposal';
import { complete, type Unit } from '../units';
import { UnitsField } from './UnitsField';

interface ProposalFormProps {
  list: Unit[];
  proposed: Seen<Cycle> | undefined;
  onDone: () => void;
}

/** Proposes the cycle of a year with its units, and the industries and forms of the notice; the other ministry opens it. */
export function ProposalForm({ list, proposed, onDone }: ProposalFormProps) {
  const { t } = useTranslation('cycles');
  const propose = usePropose(proposed);
  const year = new Date(serverNow()).getFullYear();
  const faults = isProblem(propose.error) ? propose.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer);
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  const required = [{ required: true, message: t('required') }];
  const number = (name: 'year' | 'objectionWorkingDays', min: number, max: number, disabled = false) => (
    <Form.Item name={name} label={t(`new.${name}`)} rules={required} {...fault(`/${name}`)}>
      <InputNumber min={min} max={max} precision={0} disabled={disabled} />
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
      onFinish={(entered) => propose.mutate(proposalBody(entered, proposed?.data), { onSuccess: onDone })}
      onValuesChange={(changed: Partial<Entered>) => {
        if (changed.units && propose.isError) {
          propose.reset(); // faults name units by their places
        }
      }}
      initialValues={
        proposed
          ? enteredOf(proposed.data)
          : { year, name: t('new.name.of', { year }), objectionWorkingDays: 5, units: list }
      }
    >
      {number('year', 2017, 2200, proposed !== undefined)}
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
      <p>{t(proposed ? 'edit.hint' : 'new.hint')}</p>
      {propose.isError && faults.length === 0 ? <ProblemAlert error={propose.error} /> : null}
      <Button type="primary" htmlType="submit" loading={propose.isPending}>
        {t(proposed ? 'edit.save' : 'new.propose')}
      </Button>
    </Form>
  );
}
