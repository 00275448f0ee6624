import { Flex, Timeline as Line, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Form } from '@/lib/form/types';
import type { ToldCycle } from '@/lib/form/useCycles';
import { dateTime } from '@/lib/time/time';
import type { ApplicationView } from '../api/types';
import { type Step, stepsOf } from '../history';
import { placeName } from '../placeName';
import { ReceiptButton } from './ReceiptButton';

const colour: Partial<Record<Step['kind'], string>> = {
  RETURNED: 'orange',
  DECLINED: 'red',
  ACCEPTED: 'green',
  RECOMMENDED: 'green',
  WITHDRAWN: 'gray',
  RELEASED: 'gray',
};

interface TimelineProps {
  id: string;
  application: ApplicationView;
  form: Form;
  cycle: ToldCycle | undefined;
}

/** What was done with the application by the enterprise and by units, latest first. */
export function Timeline({ id, application, form, cycle }: TimelineProps) {
  const { t, i18n } = useTranslation('applications');
  const { recommenderId, recommenderName } = application.summary;
  const unit = (of: string) =>
    of === recommenderId ? recommenderName : (cycle?.recommenders.find((one) => one.id === of)?.name ?? of);
  return (
    <Line
      items={stepsOf(application).map((step) => ({
        key: step.at + step.kind,
        color: colour[step.kind] ?? 'blue',
        content: (
          <Flex vertical gap={4}>
            <span>
              <strong>{t(`step.${step.kind}`, { unit: unit(step.recommenderId), n: step.submission })}</strong>{' '}
              <Typography.Text type="secondary" className="numbers">
                {dateTime(step.at, i18n.language)}
              </Typography.Text>
            </span>
            {step.reason ? (
              <span className="prose">
                {t(step.kind === 'ACCEPTED' ? 'opinion.is' : 'reason.is', { reason: step.reason })}
              </span>
            ) : null}
            {step.corrections.length > 0 ? (
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {step.corrections.map((one) => (
                  <li key={one.pointer + one.reason} className="prose">
                    {placeName(form, one.pointer, application.content?.evidence)}
                    {t('list.colon')}
                    {one.reason}
                  </li>
                ))}
              </ul>
            ) : null}
            {step.kind === 'SUBMITTED' || step.kind === 'RESUBMITTED' ? (
              <Flex>
                <ReceiptButton id={id} submission={step.submission} />
              </Flex>
            ) : null}
            {step.kind === 'RESUBMITTED' ? (
              <Link to={`/applications/${id}/history?from=${step.submission - 1}&to=${step.submission}`}>
                {t('differences.of', { from: step.submission - 1, to: step.submission })}
              </Link>
            ) : null}
          </Flex>
        ),
      }))}
    />
  );
}
