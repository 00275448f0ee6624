import { Alert, Button, Card, Flex, Radio, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useCycles } from '@/lib/form/useCycles';
import { Countdown } from '@/ui/Countdown';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useOpenApplication } from '../api/openApplication';
import check from '../eligibility.json';
import '../texts';

/** Before the first line is written: whether the programme is meant for this enterprise. Nothing of it is kept. */
export function Component() {
  const { t, i18n } = useTranslation('applications');
  const { cycleId = '' } = useParams();
  const navigate = useNavigate();
  const cycle = useCycles().data?.find((one) => one.cycleId === cycleId);
  const open = useOpenApplication();
  const [answers, setAnswers] = useState<Record<string, boolean>>({});
  const chinese = i18n.language.startsWith('zh');
  const answered = check.questions.filter(({ id }) => id in answers);
  const fits = check.questions.every(({ id }) => answers[id] === true);
  const begin = () =>
    open.mutate(cycleId, {
      onSuccess: ({ data }) => void navigate(`/applications/${data.summary.applicationId}`, { replace: true }),
    });
  return (
    <Page
      title={t('eligibility')}
      lead={
        cycle ? (
          <Countdown until={cycle.applicationDeadline} label={`${cycle.name} ${t('deadline.mine')}`} />
        ) : undefined
      }
    >
      <Alert type="info" showIcon title={t('eligibility.lead')} />
      <Card>
        {check.questions.map((question, i) => (
          <div key={question.id} className="check-question">
            <div className="check-line">
              <span className="check-text" id={`eligible-${question.id}`}>
                {i + 1}. {chinese ? question.text_zh : question.text_en}
                <br />
                <Typography.Text type="secondary">{chinese ? question.basis_zh : question.basis_en}</Typography.Text>
              </span>
              <Radio.Group
                name={question.id}
                aria-labelledby={`eligible-${question.id}`}
                optionType="button"
                buttonStyle="solid"
                value={answers[question.id]}
                onChange={(event) => setAnswers({ ...answers, [question.id]: event.target.value as boolean })}
                options={[
                  { value: true, label: t('eligibility.yes') },
                  { value: false, label: t('eligibility.no') },
                ]}
              />
            </div>
            {answers[question.id] === false ? (
              <Typography.Text type="warning">{t('eligibility.unfit')}</Typography.Text>
            ) : null}
          </div>
        ))}
        {open.error ? <ProblemAlert error={open.error} onRetry={begin} /> : null}
        <Flex className="action-bar" align="center">
          <Typography.Text type="secondary" role="status">
            {fits
              ? t('eligibility.fits')
              : answered.length < check.questions.length
                ? t('eligibility.left', { n: check.questions.length - answered.length })
                : t('eligibility.not')}
          </Typography.Text>
          <Button type="primary" disabled={!fits} loading={open.isPending} onClick={begin}>
            {t('eligibility.begin')}
          </Button>
        </Flex>
      </Card>
    </Page>
  );
}
