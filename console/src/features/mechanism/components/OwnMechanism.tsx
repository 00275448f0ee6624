import { Alert, App, Button, Card, Flex, Form, Input, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { type Mechanism, useOwnMechanism } from '@/lib/mechanism/useOwnMechanism';
import { dateTime } from '@/lib/time/time';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type MechanismBody, useDraftMechanism } from '../api/own';
import { FileDraft } from './FileDraft';
import { OwnDocument } from './OwnDocument';
import { People } from './People';

/** A unit drafts its joint mechanism of the year and files it with the ministries. */
export function OwnMechanism({ year }: { year: number }) {
  const own = useOwnMechanism(year);
  if (own.isPending) {
    return <Spin />;
  }
  return own.isError ? (
    <ProblemAlert error={own.error} onRetry={() => void own.refetch()} />
  ) : (
    <Draft key={own.data?.version ?? 'new'} year={year} seen={own.data} />
  );
}

function Draft({ year, seen }: { year: number; seen: Seen<Mechanism> | null }) {
  const { t } = useTranslation('mechanism');
  const [unsaved, setUnsaved] = useState(false);
  const save = useDraftMechanism(year, seen?.version);
  const { message } = App.useApp();
  const faults = isProblem(save.error) ? save.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer);
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  const keep = (body: MechanismBody) =>
    void save
      .mutateAsync({
        ...body,
        otherDepartment: body.otherDepartment?.trim() || undefined,
        procedure: body.procedure?.trim() || undefined,
      })
      .then(
        () => message.success(t('saved')),
        () => undefined, // shown below
      );
  const required = [{ required: true, whitespace: true, message: t('required') }];
  const mechanism = seen?.data;
  return (
    <Flex vertical gap={16}>
      <Filing mechanism={mechanism} />
      <Card>
        <Form<MechanismBody>
          layout="vertical"
          style={{ maxWidth: 860 }}
          initialValues={mechanism ?? { responsible: [{}] }}
          onFinish={keep}
          onValuesChange={() => setUnsaved(true)}
        >
          <Form.Item name="leadDepartment" label={t('lead')} rules={required} {...fault('/leadDepartment')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="otherDepartment" label={t('other')} extra={t('other.hint')} {...fault('/otherDepartment')}>
            <Input maxLength={200} />
          </Form.Item>
          <People faults={faults} still={save.isPending} />
          <Form.Item name="procedure" label={t('procedure')} extra={t('procedure.hint')} {...fault('/procedure')}>
            <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} />
          </Form.Item>
          {save.isError && faults.length === 0 ? <ProblemAlert error={save.error} /> : null}
          <Button htmlType="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </Form>
      </Card>
      <OwnDocument year={year} seen={seen} unsaved={unsaved} />
      <FileDraft year={year} seen={seen} unsaved={unsaved} />
    </Flex>
  );
}

function Filing({ mechanism }: { mechanism: Mechanism | undefined }) {
  const { t, i18n } = useTranslation('mechanism');
  if (!mechanism?.filedAt) {
    return <Alert type="info" showIcon title={t('filed.not')} />;
  }
  const at = (ministry: string) => {
    const known = mechanism.acknowledged.find((one) => one.ministry === ministry);
    return known ? t('acknowledged.at', { at: dateTime(known.at, i18n.language) }) : t('acknowledged.not');
  };
  return (
    <Alert
      type="success"
      showIcon
      title={t('filed.at', { n: mechanism.filing, at: dateTime(mechanism.filedAt, i18n.language) })}
      description={
        <>
          <div>
            {t('ministry.samr')}：{at('samr')}
          </div>
          <div>
            {t('ministry.miit')}：{at('miit')}
          </div>
        </>
      }
    />
  );
}
