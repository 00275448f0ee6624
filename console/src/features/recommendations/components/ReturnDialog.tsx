import { Alert, Button, Flex, Form, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { PlusOutlined } from '@/ui/icons';
import type { CaseFile } from '../api/caseFile';
import type { CorrectionItem } from '../api/decisions';
import { CorrectionRow } from './CorrectionRow';
import { DecisionProblem } from './DecisionProblem';
import { heldByOther, OtherHolder } from './OtherHolder';
import type { Place } from './places';
import { useDecide } from './useDecide';

const MOST = 50;

/** A return: the remarks become corrections, to be edited, left out or added to. */
export function ReturnDialog({
  seen,
  places,
  onClose,
}: {
  seen: Seen<CaseFile>;
  places: Place[];
  onClose: () => void;
}) {
  const { t } = useTranslation('recommendations');
  const file = seen.data;
  const [form] = Form.useForm<{ items: CorrectionItem[] }>();
  const [takeOver, setTakeOver] = useState(false);
  const { decide, pending, error } = useDecide(seen, takeOver, onClose);
  const faults = isProblem(error) ? error.faults : [];
  const remarks = file.remarks ?? [];
  return (
    <Modal
      open
      width={760}
      title={t('return.title')}
      okText={t('return.ok')}
      okButtonProps={{ disabled: heldByOther(file) && !takeOver }}
      cancelText={t('common:cancel')}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Flex vertical gap={12}>
        <span>{t('return.lead', { name: file.submission.enterpriseName })}</span>
        {remarks.length > 0 ? <Alert type="info" showIcon title={t('return.fromRemarks')} /> : null}
        <OtherHolder file={file} takeOver={takeOver} onTakeOver={setTakeOver} />
        <Form
          form={form}
          layout="vertical"
          initialValues={{
            items:
              remarks.length > 0
                ? remarks.map((remark) => ({ pointer: remark.pointer, reason: remark.text }))
                : [{ pointer: undefined, reason: '' }],
          }}
          onFinish={({ items }) => decide({ kind: 'return', items })}
        >
          <Form.List
            name="items"
            rules={[
              {
                validator: (_, items: CorrectionItem[] | undefined) =>
                  items && items.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('return.required'))),
              },
            ]}
          >
            {(rows, { add, remove }, { errors }) => (
              <Flex vertical gap={4}>
                {rows.map((row, at) => (
                  <CorrectionRow
                    key={row.key}
                    at={row.name}
                    number={at + 1}
                    places={places}
                    faults={faults.filter((fault) => fault.pointer.startsWith(`/items/${row.name}/`))}
                    onRemove={() => remove(row.name)}
                  />
                ))}
                <Form.ErrorList errors={errors} />
                <Button
                  icon={<PlusOutlined />}
                  disabled={rows.length >= MOST}
                  onClick={() => add({ pointer: undefined, reason: '' })}
                  style={{ alignSelf: 'flex-start' }}
                >
                  {t('return.add')}
                </Button>
              </Flex>
            )}
          </Form.List>
        </Form>
        {faults.length === 0 ? (
          <DecisionProblem error={error} />
        ) : (
          <Typography.Text type="danger" role="alert">
            {t('return.faults')}
          </Typography.Text>
        )}
      </Flex>
    </Modal>
  );
}
