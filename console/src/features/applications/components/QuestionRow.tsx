import { Button, Input, Radio, Typography } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFault, lengthOf } from '@/lib/form/check';
import { asked, faultText } from '@/lib/form/texts';
import { type Answer, answerPointer, type Question, type SelfCheck } from '@/lib/form/types';
import { controlId } from '@/ui/form/FieldRow';
import { asAnswer } from '../queue/entries';
import { useCurrentDraft, usePlace, useRefusal } from '../queue/useDraft';
import { Aside } from './Aside';
import { EvidencePicker } from './EvidencePicker';

interface QuestionRowProps {
  question: Question;
  table: SelfCheck;
}

/** One question: √, × or — by mouse or arrow keys, a reason where one is asked for, and its files. */
export const QuestionRow = memo(function QuestionRow({ question, table }: QuestionRowProps) {
  const { t } = useTranslation('applications');
  const draft = useCurrentDraft();
  const pointer = answerPointer(question.id);
  const answer = asAnswer(usePlace(draft, pointer));
  const refusal = useRefusal(draft, pointer);
  const [open, setOpen] = useState(false);
  const id = controlId(pointer);
  const mark = table.marks.find((one) => one.code === answer.answer);
  const withReason = mark?.reasonRequired === true || Boolean(answer.reason) || open;
  const files = answer.evidence ?? [];
  const fault = answerFault(question.id, answer, table.marks, table.reasonMaxLength);
  const edit = (change: Partial<Answer>) => draft.edit(pointer, { ...answer, ...change });
  const reasonFault = fault?.pointer.endsWith('/reason') ? faultText(fault) : undefined;
  return (
    <div
      className="check-question"
      id={`${id}-row`}
      onFocus={() => draft.hold(pointer)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          draft.leave(pointer);
        }
      }}
    >
      <div className="check-line">
        <span id={`${id}-text`} className="check-text">
          {question.sub ? `(${question.sub}) ` : ''}
          {asked(question)}
        </span>
        <Radio.Group
          id={id}
          name={id}
          aria-labelledby={`${id}-text`}
          optionType="button"
          buttonStyle="solid"
          value={answer.answer}
          onChange={(event) => edit({ answer: event.target.value as Answer['answer'] })}
          options={table.marks.map((one) => ({
            value: one.code,
            label: (
              <>
                <span aria-hidden>{one.mark}</span> {t(`mark.${one.code}`, { defaultValue: one.meaning })}
              </>
            ),
          }))}
        />
      </div>
      {withReason ? (
        <div className="check-reason">
          <label htmlFor={`${id}-reason`}>{t(mark?.reasonRequired ? 'reason.required' : 'reason.optional')}</label>
          <Input.TextArea
            id={`${id}-reason`}
            value={answer.reason ?? ''}
            autoSize={{ minRows: 2, maxRows: 8 }}
            status={reasonFault ? 'error' : ''}
            aria-describedby={reasonFault ? `${id}-fault` : undefined}
            count={{ max: table.reasonMaxLength, strategy: lengthOf, show: true }}
            onChange={(event) => edit({ reason: event.target.value })}
          />
          {reasonFault ? (
            <Typography.Text type="danger" id={`${id}-fault`}>
              {reasonFault}
            </Typography.Text>
          ) : null}
        </div>
      ) : null}
      {open || files.length > 0 ? (
        <EvidencePicker
          label={t('evidence.of.question')}
          question={question.id}
          pointer={pointer}
          chosen={files}
          onChange={(evidence) => edit({ evidence })}
        />
      ) : answer.answer ? (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => setOpen(true)}>
          {t('question.more')}
        </Button>
      ) : null}
      <Typography.Text type="danger">{refusal}</Typography.Text>
      <Aside pointer={pointer} />
    </div>
  );
});
