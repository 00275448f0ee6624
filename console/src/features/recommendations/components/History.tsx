import { Flex, Timeline, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/lib/time/time';
import type { CaseFile } from '../api/caseFile';
import type { Place } from './places';
import { labelAt } from './RemarkList';

/** What happened to the case, newest first. */
export function History({ file, places }: { file: CaseFile; places: Place[] }) {
  const { t, i18n } = useTranslation('recommendations');
  const steps = [...file.steps].reverse();
  return (
    <Timeline
      items={steps.map((step) => ({
        content: (
          <Flex vertical key={step.at + step.what}>
            <span>
              <Typography.Text strong>{t(`step.${step.what}`)}</Typography.Text>{' '}
              {step.to ? t('step.to', { by: step.by, to: step.to }) : step.by}
            </span>
            <Typography.Text type="secondary" className="numbers">
              {dateTime(step.at, i18n.language)} · {t('submission', { n: step.submission })}
            </Typography.Text>
            {step.remark ? <span className="prose">{step.remark}</span> : null}
            {step.corrections.length > 0 ? (
              <ul>
                {step.corrections.map((item) => (
                  <li key={item.pointer}>
                    {labelAt(places, item.pointer)}：{item.reason}
                  </li>
                ))}
              </ul>
            ) : null}
          </Flex>
        ),
      }))}
    />
  );
}
