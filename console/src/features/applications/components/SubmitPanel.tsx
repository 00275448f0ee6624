import { App, Button, Card, Checkbox, Descriptions, Flex, Select, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '@/lib/api/client';
import { labelled } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';
import type { ToldCycle } from '@/lib/form/useCycles';
import { ownersToAsk, useTeam } from '@/lib/team/useTeam';
import { Countdown } from '@/ui/Countdown';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSubmit } from '../api/submit';
import type { ApplicationView } from '../api/types';

interface SubmitPanelProps {
  id: string;
  found: Seen<ApplicationView>;
  form: FormView;
  cycle: ToldCycle | undefined;
}

/** The choice of ONE unit, the declaration, and the submission of exactly what was reviewed. */
export function SubmitPanel({ id, found, form, cycle }: SubmitPanelProps) {
  const { t } = useTranslation('applications');
  const { modal } = App.useApp();
  const { summary, verdicts } = found.data;
  const back = summary.state === 'RETURNED';
  const closed = new Set(verdicts.filter((one) => one.word === 'DECLINED').map((one) => one.recommenderId));
  const units = (cycle?.recommenders ?? []).filter((unit) => (back ? unit.id === summary.recommenderId : true));
  const [chosen, setChosen] = useState(back || units.length === 1 ? units[0]?.id : undefined);
  const [declared, setDeclared] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const submit = useSubmit(id);
  const owners = ownersToAsk(useTeam().data?.data);
  const unit = units.find((one) => one.id === chosen);
  const declaration = form.form.sections.flatMap((section) => section.fields).filter((field) => field.mustBe);
  const send = () =>
    submit
      .mutateAsync({ recommenderId: unit!.id, version: found.version, key: `${key}/${unit!.id}/${found.version}` })
      .catch(() => undefined);
  const ask = () =>
    void modal.confirm({
      title: t('submit.sure', { unit: unit?.name }),
      content: t(back ? 'submit.sure.again' : 'submit.sure.text'),
      okText: t('submit'),
      onOk: send,
    });
  const why =
    owners.length > 0
      ? t('owners.only', { names: owners.join(t('list.mark')) })
      : !unit
        ? t('submit.choose')
        : !declared
          ? t('submit.declare')
          : undefined;
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 17 }}>{t('submit.title')}</h2>}>
      <Flex vertical gap={16}>
        <div>
          <label htmlFor="unit" style={{ fontWeight: 600 }}>
            {t('unit')}
          </label>
          <Typography.Paragraph type="secondary" style={{ margin: '0 0 4px' }}>
            {t(back ? 'submit.unit.back' : 'submit.unit.hint')}
          </Typography.Paragraph>
          <Select
            id="unit"
            style={{ width: '100%', maxWidth: 640 }}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('submit.choose')}
            disabled={back}
            value={chosen}
            onChange={setChosen}
            options={units.map((one) => ({
              value: one.id,
              label: closed.has(one.id) ? `${one.name}${t('submit.declined')}` : one.name,
              disabled: closed.has(one.id) || !(back || one.takesApplications),
            }))}
            notFoundContent={t('submit.no.unit')}
          />
        </div>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'cycle', label: t('cycle'), children: cycle?.name },
            ...(unit
              ? [
                  {
                    key: 'until',
                    label: t('submit.until'),
                    children: <Countdown until={back ? unit.recommendationDeadline : unit.applicationDeadline} />,
                  },
                ]
              : []),
            {
              key: 'files',
              label: t('files'),
              children: t('files.n', { n: found.data.content?.evidence.length ?? 0 }),
            },
          ]}
        />
        <Checkbox checked={declared} onChange={(event) => setDeclared(event.target.checked)}>
          {declaration.map(labelled).join(t('list.semicolon')) || t('submit.declaration')}
        </Checkbox>
        {submit.error ? <ProblemAlert error={submit.error} onRetry={() => void send()} /> : null}
        <Flex gap={12} align="center" wrap>
          <Button type="primary" size="large" disabled={why !== undefined} loading={submit.isPending} onClick={ask}>
            {t('submit')}
          </Button>
          {why ? <Typography.Text type="secondary">{why}</Typography.Text> : null}
        </Flex>
      </Flex>
    </Card>
  );
}
