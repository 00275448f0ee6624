import { Button, DatePicker, Flex, Form, Input, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { deadline } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Cycle, useProposeExtension } from '../api/cycles';
import { bodyOf, lastDay, standing } from '../extension';
import { Changes } from './Changes';
import { stay } from './stay';
import { useConfirmed } from './useConfirmed';
import { useFirstFault } from './useFirstFault';

interface Entered {
  whose: 'everyone' | 'units';
  units?: string[];
  application: Dayjs;
  recommendation: Dayjs;
  reason: string;
}

/** Proposes later deadlines for everyone or for units of the cycle; the other ministry countersigns. */
export function ExtensionForm({ cycle, onDone }: { cycle: Cycle; onDone: () => void }) {
  const { t, i18n } = useTranslation('cycles');
  const [form] = Form.useForm<Entered>();
  const whose = Form.useWatch('whose', form);
  const chosen = Form.useWatch('units', form) ?? [];
  const propose = useProposeExtension(cycle.cycleId);
  const confirmed = useConfirmed();
  const page = useFirstFault(propose.error);
  const from = standing(cycle, whose === 'units' ? chosen : []);
  const faults = isProblem(propose.error) ? propose.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.filter((one) => one.pointer.startsWith(pointer)).map((one) => one.detail);
    return found.length > 0 ? { validateStatus: 'error' as const, help: found.join(' ') } : {};
  };
  const restart = (next: Partial<Entered>) => {
    const units = next.whose === 'everyone' ? [] : (next.units ?? chosen);
    const now = standing(cycle, units);
    form.setFieldsValue({
      application: dayjs(lastDay(now.applicationDeadline)),
      recommendation: dayjs(lastDay(now.recommendationDeadline)),
    });
  };
  const ask = (entered: Entered) => {
    const body = bodyOf(cycle, {
      units: entered.whose === 'units' ? (entered.units ?? []) : undefined,
      applicationDay: entered.application.format('YYYY-MM-DD'),
      recommendationDay: entered.recommendation.format('YYYY-MM-DD'),
      reason: entered.reason,
    });
    confirmed({
      title: t('extension.ask', { name: cycle.name }),
      summary: (
        <>
          <Changes cycle={cycle} extension={body} />
          <span className="prose">{t('reason.of', { reason: body.reason })}</span>
        </>
      ),
      okText: t('extension.propose.ok'),
      act: () => propose.mutateAsync(body).then(onDone),
    });
  };
  const required = [{ required: true, message: t('required') }];
  const day = (name: 'application' | 'recommendation', now: string) => (
    <Form.Item
      name={name}
      label={t(name)}
      extra={t('now', { at: deadline(now, i18n.language) })}
      rules={required}
      {...fault(`/${name}Deadline`)}
    >
      <DatePicker minDate={dayjs(lastDay(now))} allowClear={false} style={{ width: 220 }} />
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
          if (changed.whose !== undefined || changed.units !== undefined) {
            restart(changed);
          }
        }}
        initialValues={{
          whose: 'everyone',
          application: dayjs(lastDay(cycle.applicationDeadline)),
          recommendation: dayjs(lastDay(cycle.recommendationDeadline)),
        }}
      >
        <Form.Item name="whose" label={t('whose')}>
          <Radio.Group
            options={[
              { value: 'everyone', label: t('everyone') },
              { value: 'units', label: t('units.named') },
            ]}
          />
        </Form.Item>
        {whose === 'units' ? (
          <Form.Item name="units" label={t('units')} rules={required} {...fault('/units')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('units.choose')}
              options={cycle.recommenders.map((unit) => ({ value: unit.id, label: unit.name }))}
            />
          </Form.Item>
        ) : null}
        <Flex gap={16} wrap>
          {day('application', from.applicationDeadline)}
          {day('recommendation', from.recommendationDeadline)}
        </Flex>
        <Form.Item
          name="reason"
          label={t('reason')}
          extra={t('reason.hint')}
          rules={[{ required: true, whitespace: true, min: 2, message: t('required') }]}
          {...fault('/reason')}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} showCount />
        </Form.Item>
        {propose.isError && faults.length === 0 ? <ProblemAlert error={propose.error} /> : null}
        <Flex gap={8}>
          <Button type="primary" htmlType="submit" loading={propose.isPending}>
            {t('extension.propose')}
          </Button>
          <Button onClick={onDone}>{t('common:cancel')}</Button>
        </Flex>
      </Form>
    </div>
  );
}
