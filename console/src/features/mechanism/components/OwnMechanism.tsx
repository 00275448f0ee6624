import { Alert, App, Button, Card, Flex, Form, Input, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { useHeld } from '@/lib/form/useHeld';
import { type Mechanism, useOwnMechanism } from '@/lib/mechanism/useOwnMechanism';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { MechanismBody } from '../api/own';
import { useDraft } from '../useDraft';
import { DraftClashes } from './DraftClashes';
import { FileDraft } from './FileDraft';
import { Filing } from './Filing';
import { OwnDocument } from './OwnDocument';
import { People } from './People';

/** A unit drafts its joint mechanism of the year and files it with the ministries. */
export function OwnMechanism({ year }: { year: number }) {
  const own = useOwnMechanism(year);
  if (own.isPending) {
    return <Spin />;
  }
  return own.data === undefined ? (
    <ProblemAlert error={own.error} onRetry={() => void own.refetch()} />
  ) : (
    <Newest year={year} found={own.data} onOvertaken={() => void own.refetch()} />
  );
}

/** What is found anew is shown anew, but never takes what somebody types. */
function Newest({
  year,
  found,
  onOvertaken,
}: {
  year: number;
  found: Seen<Mechanism> | null;
  onOvertaken: () => void;
}) {
  const { t } = useTranslation('mechanism');
  const { on, hold, release } = useHeld(found);
  const [overtaken, setOvertaken] = useState(false);
  const tell = (is: boolean) => {
    setOvertaken(is);
    if (is) {
      onOvertaken();
    }
  };
  return (
    <Flex vertical gap={16}>
      {overtaken ? <Alert type="warning" showIcon title={t('overtaken')} /> : null}
      <Draft key={on?.version ?? 'new'} year={year} read={on} onTouch={hold} onSettled={release} onOvertaken={tell} />
    </Flex>
  );
}

interface DraftProps {
  year: number;
  read: Seen<Mechanism> | null;
  onTouch: () => void;
  onSettled: () => void;
  onOvertaken: (is: boolean) => void;
}

function Draft({ year, read, onTouch, onSettled, onOvertaken }: DraftProps) {
  const { t } = useTranslation('mechanism');
  const [form] = Form.useForm<MechanismBody>();
  const [unsaved, setUnsaved] = useState(false);
  const { message } = App.useApp();
  const work = useDraft(year, read, form);
  const { saving } = work;
  const faults = isProblem(saving.error) ? saving.error.faults : [];
  const fault = (pointer: string) => {
    const found = faults.find((one) => one.pointer === pointer);
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  const keep = () => {
    onTouch();
    saving.mutate(undefined, {
      onSuccess: (saved) => {
        if (saved) {
          void message.success(t('saved'));
          onSettled();
        }
      },
      onError: () => (unsaved ? undefined : onSettled()),
    });
  };
  const settle = (at: string, value: unknown) => {
    work.settle(at, value);
    if (!work.dirty()) {
      onSettled(); // the colleague's, all of it
    }
  };
  const required = [{ required: true, whitespace: true, message: t('required') }];
  const { data, version } = work.seen;
  const seen = data ? { data, version } : null;
  return (
    <Flex vertical gap={16}>
      <Filing mechanism={data} />
      <DraftClashes clashes={work.clashes} taken={work.taken} onSettle={settle} />
      <Card>
        <Form<MechanismBody>
          form={form}
          layout="vertical"
          style={{ maxWidth: 860 }}
          initialValues={work.initial}
          onFinish={keep}
          onValuesChange={() => {
            setUnsaved(true);
            onTouch();
            onOvertaken(false);
          }}
        >
          <Form.Item name="leadDepartment" label={t('lead')} rules={required} {...fault('/leadDepartment')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="otherDepartment" label={t('other')} extra={t('other.hint')} {...fault('/otherDepartment')}>
            <Input maxLength={200} />
          </Form.Item>
          <People faults={faults} still={saving.isPending} />
          <Form.Item name="procedure" label={t('procedure')} extra={t('procedure.hint')} {...fault('/procedure')}>
            <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} />
          </Form.Item>
          {saving.isError && faults.length === 0 ? <ProblemAlert error={saving.error} /> : null}
          <Button htmlType="submit" loading={saving.isPending} disabled={work.clashes.length > 0}>
            {t(work.clashes.length > 0 ? 'common:clash.first' : 'save')}
          </Button>
        </Form>
      </Card>
      <OwnDocument year={year} seen={seen} unsaved={unsaved} onOvertaken={onOvertaken} />
      <FileDraft year={year} seen={seen} unsaved={unsaved} onOvertaken={onOvertaken} />
    </Flex>
  );
}
