import { Button, DatePicker, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { isWhole, type Limits } from '@/lib/form/whole';
import { serverNow } from '@/lib/time/time';
import { NumberInput } from '@/ui/form/NumberInput';
import { wholeNumber } from '@/ui/form/wholeNumber';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, usePropose } from '../api/cycles';
import { type Entered, enteredOf, proposalBody } from '../proposal';
import { complete, type Unit } from '../units';
import { warningsOf } from '../warnings';
import { CycleSummary } from './CycleSummary';
import { stay } from './stay';
import { UnitsField } from './UnitsField';
import { useConfirmed } from './useConfirmed';
import { useFirstFault } from './useFirstFault';

/** Where the form has a place for a fault. */
const SHOWN =
  /^\/(year|name|applicationDeadline|recommendationDeadline|objectionWorkingDays|recommenders(\/\d+(\/.*)?)?)$/;

const YEARS = { min: 2017, max: 2200 };

interface ProposalFormProps {
  list: Unit[];
  proposed: Seen<Cycle> | undefined;
  onDone: () => void;
}

/** Proposes the cycle of a year with its units, and the industries and forms of the notice; the other ministry opens it. */
export function ProposalForm({ list, proposed, onDone }: ProposalFormProps) {
  const { t } = useTranslation('cycles');
  const [form] = Form.useForm<Entered>();
  const propose = usePropose(proposed);
  const confirmed = useConfirmed();
  const page = useFirstFault(propose.error);
  const year = new Date(serverNow()).getFullYear();
  const faults = isProblem(propose.error) ? propose.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer);
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  const ask = (entered: Entered) => {
    const body = proposalBody(entered, proposed?.data);
    confirmed({
      title: t(proposed ? 'edit.ask' : 'new.ask'),
      summary: <CycleSummary cycle={body} />,
      warnings: warningsOf({ ...body, recommenders: body.recommenders ?? [] }),
      okText: t(proposed ? 'edit.save' : 'new.propose.ok'),
      act: () => propose.mutateAsync(body).then(onDone),
    });
  };
  /** The name that the form begins with follows the year. */
  const rename = (to: number) => {
    const name = form.getFieldValue('name') as string | undefined;
    const [was] = /\d{4}/.exec(name ?? '') ?? [];
    if (was && name === t('new.name.of', { year: was })) {
      form.setFieldValue('name', t('new.name.of', { year: to }));
    }
  };
  const required = [{ required: true, message: t('required') }];
  const number = (name: 'year' | 'objectionWorkingDays', limits: Limits, disabled = false) => (
    <Form.Item name={name} label={t(`new.${name}`)} rules={[wholeNumber(limits)]} {...fault(`/${name}`)}>
      <NumberInput disabled={disabled} />
    </Form.Item>
  );
  const day = (name: 'application' | 'recommendation') => (
    <Form.Item name={name} label={t(name)} rules={required} {...fault(`/${name}Deadline`)}>
      <DatePicker style={{ width: 220 }} />
    </Form.Item>
  );
  return (
    <div ref={page}>
      <Form<Entered>
        form={form}
        layout="vertical"
        onFinish={ask}
        onKeyDown={stay}
        onValuesChange={(changed: Partial<Entered>) => {
          if (changed.year && isWhole(changed.year, YEARS)) {
            rename(changed.year);
          }
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
        {number('year', YEARS, proposed !== undefined)}
        <Form.Item name="name" label={t('name')} rules={required} {...fault('/name')}>
          <Input maxLength={200} />
        </Form.Item>
        <Flex gap={16} wrap>
          {day('application')}
          {day('recommendation')}
        </Flex>
        {number('objectionWorkingDays', { min: 1, max: 60 })}
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
        {propose.isError && (faults.length === 0 || !faults.every(({ pointer }) => SHOWN.test(pointer))) ? (
          <ProblemAlert error={propose.error} />
        ) : null}
        <Button type="primary" htmlType="submit" loading={propose.isPending}>
          {t(proposed ? 'edit.save' : 'new.propose')}
        </Button>
      </Form>
    </div>
  );
}
