import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Flex, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { isProblem } from '@/lib/api/problem';
import type { Held } from '@/lib/form/merge';
import { useJoined } from '@/lib/form/useJoined';
import { Clashes } from '@/ui/form/Clashes';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Preferences, type PreferencesBody, preferencesQuery, useSavePreferences } from '../api/preferences';
import { AddressState } from './AddressState';
import '@/ui/sheet.css';

interface Filled extends Omit<PreferencesBody, 'email'> {
  email?: string;
}

const KINDS = ['handOver', 'deadline', 'announcement'] as const;

const valuesOf = ({ email, language, byMail, inApp }: Preferences): Held => ({
  email: email?.address,
  language,
  'byMail.handOver': byMail.handOver,
  'byMail.deadline': byMail.deadline,
  'byMail.announcement': byMail.announcement,
  'inApp.deadline': inApp.deadline,
  'inApp.announcement': inApp.announcement,
});

interface PreferencesFormProps {
  seen: Seen<Preferences>;
  /** how far the address is by now */
  address: Preferences['email'];
  onTouch: () => void;
  onSettled: () => void;
}

/** Where and in which language an account wants to be told, by kind; it may be open in another window, too. */
export function PreferencesForm({ seen, address, onTouch, onSettled }: PreferencesFormProps) {
  const { t } = useTranslation('notifications');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Filled>();
  const keep = useSavePreferences();
  const body = (): PreferencesBody => {
    const { email, language, byMail, inApp } = form.getFieldsValue();
    return { email: email?.trim() || undefined, language, byMail, inApp };
  };
  const work = useJoined({
    form,
    found: seen,
    valuesOf,
    save: (version) => keep.mutateAsync({ body: body(), version }),
    latest: () => queries.fetchQuery({ ...preferencesQuery, staleTime: 0 }),
  });
  const save = useMutation({ mutationFn: work.submit });
  const now = work.seen.data;
  const labelOf = (at: string) => {
    const [channel, kind] = at.split('.');
    return kind ? `${t(`kinds.${kind}`)} ${t(channel === 'byMail' ? 'channel.mail' : 'channel.app')}` : t(at);
  };
  const settle = (at: string, value: unknown) => {
    work.settle(at, value);
    if (!work.dirty()) {
      onSettled();
    }
  };
  const fault = (pointer: string) => {
    const found = isProblem(save.error) ? save.error.faults.find((one) => one.pointer === pointer) : undefined;
    return found ? { validateStatus: 'error' as const, help: found.detail } : {};
  };
  return (
    <Form<Filled>
      form={form}
      layout="vertical"
      style={{ maxWidth: 640 }}
      initialValues={{ email: now.email?.address, language: now.language, byMail: now.byMail, inApp: now.inApp }}
      onValuesChange={onTouch}
      onFinish={() => {
        onTouch();
        save.mutate(undefined, {
          onSuccess: (saved) => {
            if (saved) {
              void message.success(t('saved'));
              onSettled();
            }
          },
        });
      }}
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
      {address ? <AddressState email={address} sending={now.mailService} /> : null}
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
      <Clashes
        title={t('common:clash.title')}
        taken={work.taken.map(labelOf)}
        clashes={work.clashes.map(({ at, mine, theirs }) => ({
          key: at,
          label: labelOf(at),
          mine: mine as string | undefined,
          theirs: theirs as string | undefined,
          onTake: (whose) => settle(at, whose === 'mine' ? mine : theirs),
        }))}
      />
      {now.trouble ? <Alert type="warning" showIcon title={t('trouble', { reason: now.trouble.reason })} /> : null}
      {save.isError && !(isProblem(save.error) && save.error.faults.length > 0) ? (
        <ProblemAlert error={save.error} />
      ) : null}
      <Flex gap={12} align="center">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={work.clashes.length > 0}>
          {t(work.clashes.length > 0 ? 'common:clash.first' : 'common:save')}
        </Button>
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
