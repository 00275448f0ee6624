import { Alert, Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Seen } from '@/lib/api/client';
import { titled } from '@/lib/form/texts';
import type { Evidence, FormView } from '@/lib/form/types';
import type { ToldCycle } from '@/lib/form/useCycles';
import { Countdown } from '@/ui/Countdown';
import { useProfile } from '@/lib/form/useProfile';
import { AvoidanceSection, DossierSections, EvidenceDrawer, EvidenceLinks, ProfileSection } from '@/ui/dossier';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useCheck } from '../api/getCheck';
import type { ApplicationView } from '../api/types';
import { AVOIDED, FILES } from '../parts';
import type { DraftQueue } from '../queue/DraftQueue';
import { useStanding } from '../queue/useDraft';
import { deadlineKey, deadlineOf } from '../standing';
import { Faults } from './Faults';
import { SubmitPanel } from './SubmitPanel';

interface ReviewProps {
  id: string;
  found: Seen<ApplicationView>;
  form: FormView;
  cycle: ToldCycle | undefined;
  draft: DraftQueue;
}

/** Everything as it will be seen, what is wrong first, then to whom it goes. */
export function Review({ id, found, form, cycle, draft }: ReviewProps) {
  const { t } = useTranslation('applications');
  const [file, setFile] = useState<Evidence>();
  const application = found.data;
  const { state, waiting, conflicts } = useStanding(draft);
  const unsent = state !== 'saved' || waiting > 0 || conflicts.length > 0;
  const check = useCheck(id, !unsent);
  const content = application.content!;
  const profile = useProfile().data?.data;
  return (
    <Page
      title={t('review')}
      lead={
        cycle ? (
          <Countdown
            until={deadlineOf(application.summary.state, cycle, application.summary.recommenderId)}
            label={`${cycle.name} ${t(deadlineKey(application.summary.state))}`}
          />
        ) : (
          titled(form.form)
        )
      }
      actions={
        <Link to={`/applications/${id}`}>
          <Button tabIndex={-1}>{t('review.back')}</Button>
        </Link>
      }
    >
      {unsent ? (
        <Alert
          type="warning"
          showIcon
          title={t(conflicts.length > 0 ? 'review.conflicts' : 'review.unsent')}
          action={<Button onClick={() => void draft.retry()}>{t('save.retry')}</Button>}
        />
      ) : null}
      {check.error ? <ProblemAlert error={check.error} onRetry={() => void check.refetch()} /> : null}
      {check.data ? <Faults id={id} check={check.data} form={form.form} files={content.evidence} /> : null}
      {profile ? (
        <ProfileSection
          revealed
          form={form.form}
          profile={profile}
          extra={<Link to="/enterprise">{t('common:edit')}</Link>}
        />
      ) : null}
      <DossierSections
        revealed
        form={form.form}
        content={content}
        onOpen={setFile}
        extra={(section) => <Link to={`/applications/${id}?part=${section.id}`}>{t('common:edit')}</Link>}
      />
      <AvoidanceSection
        avoidances={content.avoidances}
        extra={<Link to={`/applications/${id}?part=${AVOIDED}`}>{t('common:edit')}</Link>}
      />
      <Card
        title={<h2 className="card-title">{t('files.part', { n: content.evidence.length })}</h2>}
        extra={<Link to={`/applications/${id}?part=${FILES}`}>{t('common:edit')}</Link>}
      >
        <EvidenceLinks files={content.evidence} onOpen={setFile} />
      </Card>
      <EvidenceDrawer applicationId={id} file={file} onClose={() => setFile(undefined)} />
      {check.data?.ready && !unsent ? (
        <SubmitPanel id={id} found={found} form={form} cycle={cycle} />
      ) : (
        <Card>
          <Flex vertical gap={4}>
            <strong>{t('submit.notYet')}</strong>
            <span>{t(unsent ? 'review.unsent' : 'submit.mend')}</span>
          </Flex>
        </Card>
      )}
    </Page>
  );
}
