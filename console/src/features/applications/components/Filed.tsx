import { Button, Card, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { titled } from '@/lib/form/texts';
import type { Evidence, FormView } from '@/lib/form/types';
import type { ToldCycle } from '@/lib/form/useCycles';
import { dateTime, serverNow } from '@/lib/time/time';
import { Countdown } from '@/ui/Countdown';
import { AvoidanceSection, DossierSections, EvidenceDrawer } from '@/ui/dossier';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import type { ApplicationView } from '../api/types';
import type { DraftQueue } from '../queue/DraftQueue';
import { deadlineKey, deadlineOf, takesMore, withdrawable } from '../standing';
import { acceptanceOf } from '../history';
import { LeftOver } from './LeftOver';
import { Papers } from './Papers';
import { Timeline } from './Timeline';
import { WithdrawButton } from './WithdrawButton';

interface FiledProps {
  id: string;
  application: ApplicationView;
  form: FormView;
  cycle: ToldCycle | undefined;
  draft: DraftQueue;
}

/** An application that is with its unit or further on: where it stands, what may be done, and what it says. */
export function Filed({ id, application, form, cycle, draft }: FiledProps) {
  const { t, i18n } = useTranslation('applications');
  const [file, setFile] = useState<Evidence>();
  const { state, number, recommenderId, recommenderName, submittedAt, submission } = application.summary;
  const opinion = acceptanceOf(application)?.reason;
  return (
    <Page
      title={titled(form.form)}
      lead={
        cycle && state === 'RECOMMENDED' ? (
          cycle.name
        ) : cycle ? (
          <Countdown until={deadlineOf(state, cycle, recommenderId)} label={`${cycle.name} ${t(deadlineKey(state))}`} />
        ) : undefined
      }
      actions={
        <>
          <Papers id={id} submission={submission} />
          <Link to={`/applications/${id}/receipt`}>
            <Button tabIndex={-1}>{t('receipt')}</Button>
          </Link>
          {withdrawable(state) ? (
            <WithdrawButton id={id} state={state} last={cycle !== undefined && !takesMore(cycle, serverNow())} />
          ) : null}
        </>
      }
    >
      <LeftOver draft={draft} form={form.form} />
      <Card>
        <Flex vertical gap={16}>
          <Flex gap={12} align="center" wrap>
            <StateTag of="application" state={state} />
            <span>{t(`next.${state}`)}</span>
          </Flex>
          <Descriptions
            size="small"
            column={{ xs: 1, md: 3 }}
            items={[
              { key: 'number', label: t('number'), children: number },
              { key: 'unit', label: t('unit'), children: recommenderName },
              { key: 'at', label: t('submittedAt'), children: submittedAt && dateTime(submittedAt, i18n.language) },
            ]}
          />
          {opinion ? <span className="prose">{t('opinion.of', { reason: opinion })}</span> : null}
        </Flex>
      </Card>
      <Card title={<h2 style={{ margin: 0, fontSize: 17 }}>{t('history')}</h2>}>
        <Timeline id={id} application={application} form={form.form} cycle={cycle} />
      </Card>
      {application.content ? (
        <DossierSections revealed form={form.form} content={application.content} onOpen={setFile} />
      ) : null}
      <AvoidanceSection avoidances={application.content?.avoidances} />
      <EvidenceDrawer applicationId={id} file={file} onClose={() => setFile(undefined)} />
    </Page>
  );
}
