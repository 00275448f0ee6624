import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { serverNow } from '@/lib/time/time';
import type { CaseFile } from '../api/caseFile';
import type { PublishedForm } from '@/ui/dossier';
import type { Place } from './places';
import { ReturnDialog } from './ReturnDialog';
import { WordDialog } from './WordDialog';

interface CaseActionsProps {
  seen: Seen<CaseFile>;
  form: PublishedForm;
  places: Place[];
}

/** The three decisions; those that are not possible now say why. */
export function CaseActions({ seen, form, places }: CaseActionsProps) {
  const { t } = useTranslation('recommendations');
  const [open, setOpen] = useState<'accept' | 'return' | 'decline'>();
  const file = seen.data;
  const close = () => setOpen(undefined);
  if (file.state !== 'RECEIVED') {
    return <Typography.Text type="secondary">{t(`decided.${file.state}`)}</Typography.Text>;
  }
  const late = file.deadline !== undefined && new Date(file.deadline).getTime() <= serverNow();
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} wrap>
        <Button type="primary" disabled={late} onClick={() => setOpen('accept')}>
          {t('accept')}
        </Button>
        <Button disabled={late} onClick={() => setOpen('return')}>
          {t('return')}
        </Button>
        <Button danger onClick={() => setOpen('decline')}>
          {t('decline')}
        </Button>
      </Flex>
      {late ? <Typography.Text type="secondary">{t('late')}</Typography.Text> : null}
      {open === 'return' ? <ReturnDialog seen={seen} places={places} onClose={close} /> : null}
      {open === 'accept' || open === 'decline' ? (
        <WordDialog kind={open} seen={seen} form={form} onClose={close} />
      ) : null}
    </Flex>
  );
}
