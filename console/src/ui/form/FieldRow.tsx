import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FieldRowProps {
  id: string;
  label: string;
  required: boolean;
  hint?: ReactNode;
  fault?: string | undefined;
  /** what stands below the control whatever its value is */
  below?: ReactNode;
  children: ReactNode;
}

/** A field with its label, its hint and what is wrong with it; the control names them by `describedBy`. */
export function FieldRow({ id, label, required, hint, fault, below, children }: FieldRowProps) {
  const { t } = useTranslation('form');
  return (
    <div id={`${id}-row`} style={{ scrollMarginTop: 120 }}>
      <Flex gap={8} align="baseline" wrap>
        <label htmlFor={id} style={{ fontWeight: 600 }}>
          {required ? (
            <span aria-hidden style={{ color: '#b3261e', marginInlineEnd: 4 }}>
              *
            </span>
          ) : null}
          {label}
        </label>
        {required ? null : <Typography.Text type="secondary">{t('optional')}</Typography.Text>}
      </Flex>
      {hint ? (
        <Typography.Paragraph id={`${id}-hint`} type="secondary" style={{ margin: '0 0 4px' }}>
          {hint}
        </Typography.Paragraph>
      ) : null}
      {children}
      {fault ? (
        <Typography.Text id={`${id}-fault`} type="danger" style={{ display: 'block' }}>
          {fault}
        </Typography.Text>
      ) : null}
      {below}
    </div>
  );
}

export const describedBy = (id: string, hint: unknown, fault: unknown) =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined;

/** The id of the control of a place of the content. */
export const controlId = (pointer: string) => `at${pointer.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;
