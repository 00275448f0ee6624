import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/api/problem';
import type { TableContact } from '../api/contacts';
import { DecisionProblem } from '../components/DecisionProblem';
import type { useContacts } from './useContacts';
import '@/ui/sheet.css';

interface ContactsDialogProps {
  rows: { caseId: string; no: number; name: string }[];
  contacts: ReturnType<typeof useContacts>;
}

const COLUMNS = ['name', 'phone', 'email'] as const;

/** The contacts of the summary table, to be checked and corrected before they are kept with it. */
export function ContactsDialog({ rows, contacts }: ContactsDialogProps) {
  const { t } = useTranslation('recommendations');
  const [form] = Form.useForm<{ lines: TableContact[] }>();
  const faults = isProblem(contacts.saveError) ? contacts.saveError.faults : [];
  const title = { name: t('annex.contact'), phone: t('annex.phone'), email: t('annex.email') };
  const lines = rows.map(
    (row) =>
      contacts.contacts?.find((one) => one.caseId === row.caseId) ?? {
        caseId: row.caseId,
        name: '',
        phone: '',
        email: '',
      },
  );
  return (
    <Modal
      open
      width={860}
      title={t('annex.contacts')}
      okText={t('common:save')}
      cancelText={t('common:cancel')}
      confirmLoading={contacts.saving}
      onCancel={contacts.stop}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        initialValues={{ lines }}
        onFinish={(filled) => contacts.save(filled.lines.map((line, at) => ({ ...line, caseId: rows[at]!.caseId })))}
      >
        <table className="sheet" style={{ minWidth: 0 }}>
          <colgroup>
            <col style={{ width: '30%' }} />
            <col style={{ width: '15%' }} />
            <col style={{ width: '22%' }} />
            <col style={{ width: '33%' }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('annex.name')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {title[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.caseId}>
                <td>
                  {row.no}. {row.name}
                </td>
                {COLUMNS.map((column) => {
                  const fault = faults.find((one) => one.pointer === `/contacts/${at}/${column}`);
                  return (
                    <td key={column}>
                      <Form.Item
                        name={['lines', at, column]}
                        style={{ margin: 0 }}
                        rules={[{ required: true, whitespace: true, message: t('annex.required') }]}
                        {...(fault ? { validateStatus: 'error' as const, help: fault.detail } : {})}
                      >
                        <Input aria-label={`${row.name} ${title[column]}`} maxLength={100} />
                      </Form.Item>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Form>
      {contacts.theirs.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('annex.theirs')}
          description={
            <ul className="fault-list">
              {contacts.theirs.map((one) => (
                <li key={one.caseId}>
                  {[rows.find((row) => row.caseId === one.caseId)?.name, one.name, one.phone, one.email].join('　')}
                </li>
              ))}
            </ul>
          }
        />
      ) : null}
      {faults.length === 0 && contacts.theirs.length === 0 ? <DecisionProblem error={contacts.saveError} /> : null}
    </Modal>
  );
}
