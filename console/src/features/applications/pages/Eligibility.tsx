import { Alert, Button, Card, Flex, Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useCycles } from '@/lib/form/useCycles';
import { Countdown } from '@/ui/Countdown';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useEligibility } from '../api/getEligibility';
import { useOpenApplication } from '../api/openApplication';
import { EligibilityRow } from '../components/EligibilityRow';
import { openOnes, verdictOf } from '../eligibility';
import '../texts';

/** Before the first line is written: whether the programme is meant for this enterprise. Nothing of it is kept. */
export function Component() {
  const { t } = useTranslation('applications');
  const { cycleId = '' } = useParams();
  const navigate = useNavigate();
  const cycles = useCycles();
  const cycle = cycles.data?.find((one) => one.cycleId === cycleId);
  const check = useEligibility(cycle?.formVersion);
  const open = useOpenApplication();
  const [answers, setAnswers] = useState<Record<string, boolean>>({});
  const questions = check.data?.questions ?? [];
  const verdict = verdictOf(questions, answers);
  const begin = () =>
    open.mutate(cycleId, {
      onSuccess: ({ data }) => void navigate(`/applications/${data.summary.applicationId}`, { replace: true }),
    });
  const failed = [cycles, check].find((one) => one.isError);
  return (
    <Page
      title={t('eligibility')}
      lead={
        cycle ? (
          <Countdown until={cycle.applicationDeadline} label={`${cycle.name} ${t('deadline.mine')}`} />
        ) : undefined
      }
    >
      {failed ? <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {cycles.isSuccess && !cycle ? (
        <Alert
          type="warning"
          showIcon
          title={t('eligibility.noCycle')}
          action={<Button onClick={() => void navigate('/applications')}>{t('eligibility.back')}</Button>}
        />
      ) : null}
      {check.data ? (
        <>
          <Alert
            type="info"
            showIcon
            title={t('eligibility.lead')}
            description={t('eligibility.source', { source: check.data.source })}
          />
          <Card>
            {questions.map((question, i) => (
              <EligibilityRow
                key={question.id}
                no={i + 1}
                question={question}
                answer={answers[question.id]}
                onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
              />
            ))}
            {open.error ? <ProblemAlert error={open.error} onRetry={begin} /> : null}
            <Flex className="action-bar" align="center">
              <Typography.Text type="secondary" role="status">
                {t(`eligibility.${verdict}`, { n: openOnes(questions, answers).length })}
              </Typography.Text>
              <Button
                type="primary"
                disabled={verdict === 'open' || verdict === 'unfit'}
                loading={open.isPending}
                onClick={begin}
              >
                {t('eligibility.begin')}
              </Button>
            </Flex>
          </Card>
        </>
      ) : cycle && !failed ? (
        <Skeleton active />
      ) : null}
    </Page>
  );
}
