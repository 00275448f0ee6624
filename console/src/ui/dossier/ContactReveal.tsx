import { App, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Contact, useContactReveal } from './contact';
import './texts';

/** Personal data on request; says before that the look is recorded. */
export function ContactReveal({
  applicationId,
  onRevealed,
}: {
  applicationId: string;
  onRevealed: (c: Contact) => void;
}) {
  const { t } = useTranslation('dossier');
  const { modal } = App.useApp();
  const reveal = useContactReveal();
  const ask = () =>
    modal.confirm({
      title: t('contact.title'),
      content: t('contact.text'),
      okText: t('contact.ok'),
      cancelText: t('common:cancel'),
      onOk: () => reveal.mutateAsync(applicationId).then(onRevealed, () => undefined),
    });
  return (
    <>
      {reveal.isError ? <Typography.Text type="danger">{reveal.error.message} </Typography.Text> : null}
      <Button size="small" onClick={() => void ask()}>
        {t('contact.show')}
      </Button>
    </>
  );
}
