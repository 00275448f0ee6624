import { Flex, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ActDialogProps {
  title: string;
  ok: string;
  pending: boolean;
  disabled?: boolean;
  width?: number;
  problem: ReactNode;
  onOk: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before an act that others will see; stays open with the reason when it is refused. */
export function ActDialog({ title, ok, pending, disabled, width, problem, onOk, onClose, children }: ActDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={title}
      width={width}
      okText={ok}
      okButtonProps={{ disabled }}
      cancelText={t('cancel')}
      confirmLoading={pending}
      onOk={onOk}
      onCancel={onClose}
    >
      <Flex vertical gap={12}>
        <div>{children}</div>
        {problem}
      </Flex>
    </Modal>
  );
}
