import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '@/lib/form/useJoined';
import { useContactReveal } from '@/ui/dossier';
import { type TableContact, useReadContacts, useSaveContacts } from '../api/contacts';

interface Row {
  caseId: string;
  applicationId: string;
}

/** The table's three columns of contacts: revealed on request, filled in from the applications, edited and saved. */
export function useContacts(cycle: string) {
  const { t } = useTranslation('recommendations');
  const { modal } = App.useApp();
  const read = useReadContacts(cycle);
  const reveal = useContactReveal();
  const save = useSaveContacts(cycle);
  const [contacts, setContacts] = useState<TableContact[]>();
  const [version, setVersion] = useState<string>();
  const [gaps, setGaps] = useState(false);
  const [editing, setEditing] = useState(false);
  const [theirs, setTheirs] = useState<TableContact[]>([]);
  /** What the table holds, and from the applications what it does not hold yet. */
  const load = async (rows: Row[]) => {
    const held = await read.mutateAsync();
    setVersion(held.version);
    const found: TableContact[] = [];
    for (const { caseId, applicationId } of rows) {
      const known = held.data.contacts.find((one) => one.caseId === caseId);
      const contact = known ?? (await reveal.mutateAsync(applicationId));
      found.push({ caseId, name: contact.name, phone: contact.phone, email: contact.email });
    }
    setContacts(found);
    setGaps(held.data.missing.length > 0);
    setEditing(held.data.missing.length > 0);
  };
  /** A colleague saved first: what differs from mine is shown, and the next save is made on theirs. */
  const lookAgain = async (mine: TableContact[]) => {
    const held = await read.mutateAsync();
    setVersion(held.version);
    setTheirs(
      held.data.contacts.filter((one) => {
        const own = mine.find(({ caseId }) => caseId === one.caseId);
        return own && (own.name !== one.name || own.phone !== one.phone || own.email !== one.email);
      }),
    );
  };
  const ask = (rows: Row[], sent: boolean) =>
    void modal.confirm({
      title: t('dossier:contact.title'),
      content: t(sent ? 'annex.show.text' : 'annex.fill.text', { count: rows.length }),
      okText: t('dossier:contact.ok'),
      cancelText: t('common:cancel'),
      onOk: () => load(rows).catch(() => undefined),
    });
  return {
    contacts,
    /** whether lines are without a contact in what is kept */
    gaps,
    editing,
    edit: () => setEditing(true),
    /** what a colleague saved otherwise than it is written here */
    theirs,
    stop: () => {
      setTheirs([]);
      setEditing(false);
    },
    ask,
    save: (all: TableContact[]) =>
      save.mutate(
        { contacts: all, version },
        {
          onSuccess: (now) => {
            setContacts(now.data.contacts);
            setVersion(now.version);
            setGaps(now.data.missing.length > 0);
            setTheirs([]);
            setEditing(false);
          },
          onError: (error) => {
            if (isOvertaken(error)) {
              void lookAgain(all).catch(() => undefined);
            }
          },
        },
      ),
    saving: save.isPending,
    pending: read.isPending || reveal.isPending,
    error: read.error ?? reveal.error,
    saveError: save.error,
  };
}
