import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { CaseFile } from '../api/caseFile';
import { useHandOver } from '../api/claim';
import { useOfficers } from '../api/officers';
import { isMine } from './ClaimPanel';

/** Hands a case to a colleague, who finds it among their own. */
export function HandOverDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation('recommendations');
  const [form] = Form.useForm<{ officer: string; note?: string }>();
  const officers = useOfficers(file.cycleId);
  const hand = useHandOver(file.caseId);
  const others = (officers.data ?? []).filter((officer) => officer.officer !== file.claim?.officer);
  return (
    <Modal
      open
      title={t('handover.title')}
      okText={t('handover')}
      cancelText={t('common:cancel')}
      confirmLoading={hand.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(to) => hand.mutate({ ...to, takeOver: !isMine(file) }, { onSuccess: onClose })}
      >
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
        {hand.isError ? <ProblemAlert error={hand.error} /> : null}
      </Form>
    </Modal>
  );
}
