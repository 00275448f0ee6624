import { Alert, Flex, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { type PublishedForm, titleOf } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { DecisionProblem } from './DecisionProblem';
import { heldByOther, OtherHolder } from './OtherHolder';
import { unsent } from './unsent';
import { useChecks } from './useChecks';
import { useDecide } from './useDecide';

interface WordDialogProps {
  kind: 'accept' | 'decline';
  seen: Seen<CaseFile>;
  form: PublishedForm;
  onClose: () => void;
}

/** Accepting with an opinion, or declining with a reason. */
export function WordDialog({ kind, seen, form: published, onClose }: WordDialogProps) {
  const { t } = useTranslation('recommendations');
  const [form] = Form.useForm<{ text?: string }>();
  const [takeOver, setTakeOver] = useState(false);
  const { decide, pending, error } = useDecide(seen, takeOver, onClose);
  const file = seen.data;
  const remarks = unsent(file).length;
  const checks = useChecks(file, published);
  const unchecked = published.sections
    .filter((section) => !checks.done.includes(section.id))
    .map((section) =>
      checks.again.includes(section.id) ? t('accept.again', { title: titleOf(section) }) : titleOf(section),
    );
  const notes: ReactNode[] = [t(`${kind}.lead`, { name: file.submission.enterpriseName })];
  return (
    <Modal
      open
      title={t(`${kind}.title`)}
      okText={t(`${kind}.ok`)}
      okButtonProps={{ danger: kind === 'decline', disabled: heldByOther(file) && !takeOver }}
      cancelText={t('common:cancel')}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Flex vertical gap={12}>
        {notes}
        {kind === 'accept' && !file.claim ? <Alert type="warning" showIcon title={t('accept.unclaimed')} /> : null}
        {kind === 'accept' && unchecked.length > 0 ? (
          <Alert type="warning" showIcon title={t('accept.unchecked', { titles: unchecked.join('、') })} />
        ) : null}
        {kind === 'accept' && remarks > 0 ? (
          <Alert type="info" showIcon title={t('accept.remarks', { count: remarks })} />
        ) : null}
        <OtherHolder file={file} takeOver={takeOver} onTakeOver={setTakeOver} />
        <Form
          form={form}
          layout="vertical"
          onFinish={({ text }) =>
            decide(kind === 'accept' ? { kind, opinion: text?.trim() || undefined } : { kind, reason: text ?? '' })
          }
        >
          <Form.Item
            name="text"
            label={t(`${kind}.text`)}
            rules={kind === 'decline' ? [{ required: true, whitespace: true, message: t('decline.required') }] : []}
          >
            <Input.TextArea maxLength={1000} showCount autoSize={{ minRows: 4, maxRows: 10 }} />
          </Form.Item>
        </Form>
        <DecisionProblem error={error} />
      </Flex>
    </Modal>
  );
}
