import { Alert, Button, Checkbox, Flex, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Preferences, type PreferencesBody, useSavePreferences } from '../api/preferences';
import { AddressState } from './AddressState';
import '@/ui/sheet.css';

interface Filled extends Omit<PreferencesBody, 'email'> {
  email?: string;
}

const KINDS = ['handOver', 'deadline', 'announcement'] as const;

/** Where and in which language an account wants to be told, by kind. */
export function PreferencesForm({ seen }: { seen: Seen<Preferences> }) {
  const { t } = useTranslation('notifications');
  const save = useSavePreferences(seen.version);
  const now = seen.data;
  const fault = (pointer: string) => {
    const found = isProblem(save.error) ? save.error.faults.find((one) => one.pointer === pointer) : undefined;
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  return (
    <Form<Filled>
      layout="vertical"
      style={{ maxWidth: 640 }}
      initialValues={{ email: now.email?.address, language: now.language, byMail: now.byMail, inApp: now.inApp }}
      onFinish={(filled) =>
        save.mutate({
          ...filled,
          email: filled.email?.trim() || undefined,
          inApp: { deadline: filled.inApp.deadline, announcement: filled.inApp.announcement },
        })
      }
    >
      {now.mailService ? null : <Alert type="info" showIcon title={t('mail.off')} style={{ marginBottom: 16 }} />}
      <Form.Item
        name="email"
        label={t('email')}
        extra={now.mailService ? t('email.hint') : undefined}
        rules={[{ type: 'email', transform: (entered?: string) => entered?.trim(), message: t('email.invalid') }]}
        {...fault('/email')}
      >
        <Input inputMode="email" autoComplete="email" maxLength={100} />
      </Form.Item>
      {now.email ? <AddressState email={now.email} sending={now.mailService} /> : null}
      <Form.Item name="language" label={t('language')}>
        <Radio.Group
          options={[
            { value: 'ZH', label: '中文' },
            { value: 'EN', label: 'English' },
          ]}
        />
      </Form.Item>
      <table className="sheet" style={{ minWidth: 0, marginBottom: 20 }}>
        <thead>
          <tr>
            <th scope="col">{t('kinds')}</th>
            <th scope="col">{t('channel.app')}</th>
            <th scope="col">{t('channel.mail')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {t(`kinds.${kind}`)}
                <div style={{ color: '#4a5a68', fontSize: 13 }}>{t(`kinds.${kind}.hint`)}</div>
              </th>
              <td>
                {kind === 'handOver' ? (
                  t('always')
                ) : (
                  <Tick name={['inApp', kind]} label={`${t(`kinds.${kind}`)} ${t('channel.app')}`} />
                )}
              </td>
              <td>
                <Tick name={['byMail', kind]} label={`${t(`kinds.${kind}`)} ${t('channel.mail')}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {now.trouble ? <Alert type="warning" showIcon title={t('trouble', { reason: now.trouble.reason })} /> : null}
      {save.isError && !(isProblem(save.error) && save.error.faults.length > 0) ? (
        <ProblemAlert error={save.error} />
      ) : null}
      <Flex gap={12} align="center">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
        <span role="status">{save.isSuccess ? t('saved') : ''}</span>
      </Flex>
    </Form>
  );
}

function Tick({ name, label }: { name: string[]; label: string }) {
  return (
    <Form.Item name={name} valuePropName="checked" noStyle>
      <Checkbox aria-label={label} />
    </Form.Item>
  );
}
