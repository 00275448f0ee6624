import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/ui/form/NumberInput';
import { wholeNumber } from '@/ui/form/wholeNumber';
import { type Candidate, type Lineup, where } from './lineup';
import type { Mover } from './useMover';

/** Moves a candidate to a place by its number. */
export function PositionDialog({
  lineup,
  candidates,
  mover,
}: {
  lineup: Lineup;
  candidates: Candidate[];
  mover: Mover;
}) {
  const { t } = useTranslation('recommendations');
  const [form] = Form.useForm<{ no: number }>();
  const id = mover.asking!;
  const list = where(lineup, id) === 'reserve' ? 'reserve' : 'ranking';
  const name = candidates.find((one) => one.caseId === id)?.enterpriseName;
  return (
    <Modal
      open
      width={420}
      title={t('rank.position')}
      okText={t('common:confirm')}
      cancelText={t('common:cancel')}
      onCancel={mover.stopAsking}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ no: lineup[list].indexOf(id) + 1 }}
        onFinish={({ no }) => {
          mover.stopAsking();
          mover.to(id, list, no - 1);
        }}
      >
        <Form.Item
          name="no"
          label={t('rank.position.label', { name, last: lineup[list].length })}
          rules={[wholeNumber({ min: 1, max: lineup[list].length })]}
        >
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog of one field */}
          <NumberInput autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
