import { Button, Flex, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Remark } from '../api/caseFile';
import { useRemarks } from '../api/remarks';
import type { Place } from './places';

interface RemarkDialogProps {
  caseId: string;
  place: Place;
  remark: Remark | undefined;
  onClose: () => void;
}

/** An officer's remark on one place: for the unit only, until a return takes it over. */
export function RemarkDialog({ caseId, place, remark, onClose }: RemarkDialogProps) {
  const { t } = useTranslation('recommendations');
  const [text, setText] = useState(remark?.text ?? '');
  const save = useRemarks(caseId);
  const removes = text.trim() === '';
  const submit = () =>
    save.mutate(removes ? { remove: [place.pointer] } : { set: [{ pointer: place.pointer, text }] }, {
      onSuccess: onClose,
    });
  const overtaken = isProblem(save.error) && save.error.status === 412;
  return (
    <Modal
      open
      title={t('remark.title')}
      onCancel={onClose}
      footer={
        <Flex justify="end" gap={8}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="primary" loading={save.isPending} disabled={removes && !remark} onClick={submit}>
            {removes && remark ? t('remark.remove') : t('common:save')}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <Typography.Text strong>{place.label}</Typography.Text>
        <Input.TextArea
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog of one field
          autoFocus
          aria-label={t('remark.title')}
          value={text}
          maxLength={1000}
          showCount
          style={{ marginBottom: 24 }} // the count stands below
          autoSize={{ minRows: 4, maxRows: 10 }}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              submit();
            }
          }}
        />
        <Typography.Text type="secondary">{t('remark.note')}</Typography.Text>
        {overtaken ? (
          <Typography.Text type="danger">
            {t('remark.overtaken', { text: remark?.text ?? t('remark.gone') })}
          </Typography.Text>
        ) : save.isError ? (
          <ProblemAlert error={save.error} />
        ) : null}
      </Flex>
    </Modal>
  );
}
