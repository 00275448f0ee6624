import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Contact, useContactReveal } from '../api/contact';

interface Row {
  caseId: string;
  applicationId: string;
}

/** The contacts of the table's lines, each revealed on request and recorded; kept on this page only. */
export function useContacts() {
  const { t } = useTranslation('recommendations');
  const { modal } = App.useApp();
  const reveal = useContactReveal();
  const [revealed, setRevealed] = useState(new Map<string, Contact>());
  const all = async (rows: Row[]) => {
    for (const row of rows) {
      const contact = await reveal.mutateAsync(row.applicationId);
      setRevealed((known) => new Map(known).set(row.caseId, contact));
    }
  };
  const ask = (rows: Row[]) =>
    void modal.confirm({
      title: t('contact.title'),
      content: t('annex.fill.text', { count: rows.length }),
      okText: t('contact.ok'),
      cancelText: t('common:cancel'),
      onOk: () => all(rows).catch(() => undefined),
    });
  return { revealed, ask, pending: reveal.isPending, error: reveal.error };
}
