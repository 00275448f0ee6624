import { App, Alert, Button, Card, Flex, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { faultText } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';
import { controlId } from '@/ui/form/FieldRow';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Profile } from '@/lib/form/useProfile';
import type { KeptProfile } from '../kept';
import { faultsOf, isAsked } from '../profile';
import { useProfileForm } from '../useProfileForm';
import { Clashes } from './Clashes';
import { ProfileField } from './ProfileField';

interface ProfileFormProps {
  form: FormView;
  found: Seen<Profile | undefined>;
  kept: KeptProfile | null;
}

/** The profile's fields as the form publishes them. */
export function ProfileForm({ form, found, kept }: ProfileFormProps) {
  const { t } = useTranslation('enterprise');
  const { message } = App.useApp();
  const fields = form.form.profile;
  const work = useProfileForm(found, kept, fields);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const wrong = new Map(faultsOf(work.values, fields).map((fault) => [fault.pointer, faultText(fault)]));
  const told = new Map(work.problem?.faults?.map((fault) => [fault.pointer, fault.detail]));
  const faultAt = (at: string) => told.get(at) ?? (tried || left.has(at) ? wrong.get(at) : undefined);

  const save = async () => {
    setTried(true);
    const first = fields.find((field) => wrong.has(field.pointer));
    if (first) {
      document.getElementById(controlId(first.pointer))?.focus();
      return;
    }
    if (await work.submit()) {
      message.success(t('saved'));
      setTried(false);
    }
  };
  const shown = fields.filter((field) => isAsked(field, work.values, fields));
  return (
    <Flex vertical gap={16}>
      {work.restored && work.dirty ? <Alert type="info" showIcon title={t('restored')} /> : null}
      <Clashes clashes={work.clashes} taken={work.taken} onSettle={work.settle} />
      {work.problem && (told.size === 0 || work.problem.unanswered) ? <ProblemAlert error={work.problem} /> : null}
      <Card>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div className="field-grid">
            {shown.map((field) => (
              <ProfileField
                key={field.id}
                field={field}
                form={form}
                values={work.values}
                fault={faultAt(field.pointer)}
                onChange={(value) => work.set(field.pointer, value)}
                onLeave={() => setLeft((before) => new Set(before).add(field.pointer))}
              />
            ))}
          </div>
          <div className="action-bar">
            <Typography.Text type="secondary" role="status">
              {work.dirty ? t('unsaved') : found.data ? t('nothing.unsaved') : t('never.saved')}
            </Typography.Text>
            {work.dirty ? (
              <Popconfirm title={t('discard.sure')} onConfirm={() => void work.discard()}>
                <Button>{t('discard')}</Button>
              </Popconfirm>
            ) : null}
            <Button type="primary" htmlType="submit" loading={work.saving} disabled={work.clashes.length > 0}>
              {work.clashes.length > 0 ? t('common:clash.first') : t('save')}
            </Button>
          </div>
        </form>
      </Card>
    </Flex>
  );
}
