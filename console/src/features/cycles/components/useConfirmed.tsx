import { App, Checkbox, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../warnings';
import { Warnings } from './Warnings';

interface Act {
  title: string;
  /** what would be done, in official words */
  summary: ReactNode;
  warnings?: Warning[];
  okText: string;
  /** its failure is shown by who asks */
  act: () => Promise<unknown>;
}

/** Asks before an act that binds the ministries; where something looks wrong, it is acknowledged first. */
export function useConfirmed() {
  const { t } = useTranslation('cycles');
  const { modal } = App.useApp();
  return ({ title, summary, warnings = [], okText, act }: Act) => {
    const shown = modal.confirm({
      title,
      width: 720,
      okText,
      cancelText: t('common:cancel'),
      okButtonProps: { disabled: warnings.length > 0 },
      content: (
        <Flex vertical gap={16}>
          {summary}
          {warnings.length > 0 ? (
            <>
              <Warnings warnings={warnings} />
              <Checkbox onChange={({ target }) => shown.update({ okButtonProps: { disabled: !target.checked } })}>
                {t('warnings.known')}
              </Checkbox>
            </>
          ) : null}
        </Flex>
      ),
      onOk: () =>
        act().then(
          () => undefined,
          () => undefined,
        ),
    });
  };
}
