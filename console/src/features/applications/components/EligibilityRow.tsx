import { Radio, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { asked } from '@/lib/form/texts';
import type { EligibilityQuestion } from '../api/getEligibility';

interface EligibilityRowProps {
  no: number;
  question: EligibilityQuestion;
  answer: boolean | undefined;
  onAnswer: (answer: boolean) => void;
}

/** One question of the check with what it rests on; what to do where the answer is not the expected one. */
export function EligibilityRow({ no, question, answer, onAnswer }: EligibilityRowProps) {
  const { t, i18n } = useTranslation('applications');
  const { id, basis, advice, adviceEn, expected, blocking, advisory } = question;
  return (
    <div className="check-question">
      <div className="check-line">
        <span className="check-text" id={`eligible-${id}`}>
          {no}. {asked(question)}
          <br />
          <Typography.Text type="secondary" {...(advisory ? {} : { lang: 'zh-CN' })}>
            {t(advisory ? 'eligibility.advisory' : 'eligibility.basis', { basis })}
          </Typography.Text>
        </span>
        <Radio.Group
          name={id}
          aria-labelledby={`eligible-${id}`}
          optionType="button"
          buttonStyle="solid"
          value={answer}
          onChange={(event) => onAnswer(event.target.value as boolean)}
          options={[
            { value: true, label: t('form:yes') },
            { value: false, label: t('form:no') },
          ]}
        />
      </div>
      {answer !== undefined && answer !== expected ? (
        <Typography.Text type={advisory ? 'secondary' : blocking ? 'danger' : 'warning'}>
          {i18n.language.startsWith('zh') ? advice : adviceEn}
        </Typography.Text>
      ) : null}
    </div>
  );
}
