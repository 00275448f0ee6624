import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useOfficers } from '../api/officers';

interface HandOverDialogProps {
  cycle: string;
  /** who has it in hand already */
  holder?: string | undefined;
  pending: boolean;
  error: Error | null;
  onHandOver: (to: { officer: string; note?: string }) => void;
  onClose: () => void;
}

/** Hands cases to a colleague, who finds them among their own. */
export function HandOverDialog({ cycle, holder, pending, error, onHandOver, onClose }: HandOverDialogProps) {
  const { t } = useTranslation('recommendations');
  const [form] = Form.useForm<{ officer: string; note?: string }>();
  const officers = useOfficers(cycle);
  const others = (officers.data ?? []).filter((officer) => officer.officer !== holder);
  return (
    <Modal
      open
      title={t('handover.title')}
      okText={t('handover')}
      cancelText={t('common:cancel')}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={onHandOver}>
        <Form.Item
          name="officer"
          label={t('handover.to')}
          extra={others.length === 0 ? t('handover.nobody') : undefined}
          rules={[{ required: true, message: t('handover.to.required') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={others.map((officer) => ({
              value: officer.officer,
              label: t('who.load', { name: officer.name, open: officer.open }),
            }))}
          />
        </Form.Item>
        <Form.Item name="note" label={t('handover.note')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
      </Form>
    </Modal>
  );
}
