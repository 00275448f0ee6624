import { useTranslation } from 'react-i18next';
import './dossier.css';
import { EvidenceLinks } from './EvidenceLinks';
import { placeId } from './FieldList';
import { rowsOf } from './rows';
import './texts';
import type { Answer, Beside, EvidenceFile, OpenEvidence, SelfCheckTable } from './types';
import { nameOf, textOf } from './words';
import '@/ui/sheet.css';

interface SelfCheckSheetProps {
  table: SelfCheckTable;
  answers: Record<string, Answer>;
  evidence?: EvidenceFile[];
  onOpen?: OpenEvidence;
  beside?: Beside;
}

/**
 * The self-check table as it stands in the notice: category and item cells merged over their questions, √ × —. On a
 * phone the merged cells are headings, and each question has its mark beside it.
 */
export function SelfCheckSheet({ table, answers, evidence = [], onOpen, beside }: SelfCheckSheetProps) {
  const { t } = useTranslation('dossier');
  const mark = (code: string | undefined) => table.marks.find((known) => known.code === code)?.mark;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on narrow screens, by keyboard too
    <div className="sheet-frame" role="region" aria-label={table.title} tabIndex={0}>
      <table className="sheet self-check">
        <thead>
          <tr>
            <th scope="col">{t('table.category')}</th>
            <th scope="col">{t('table.item')}</th>
            <th scope="col">{t('table.question')}</th>
            <th scope="col" className="sheet-mark">
              {t('table.answer')}
            </th>
            <th scope="col" className="sheet-grounds">
              {t('table.grounds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(table).map(({ category, categorySpan, item, itemSpan, question }) => {
            const answer = answers[question.id];
            const files = evidence.filter(
              (file) => answer?.evidence.includes(file.evidenceId) || file.questionId === question.id,
            );
            const pointer = `/answers/${question.id}`;
            return (
              <tr key={question.id} id={placeId(pointer)}>
                {categorySpan > 0 ? (
                  <th scope="rowgroup" rowSpan={categorySpan} className="sheet-category">
                    {category.mark}
                    <br />
                    {nameOf(category)}
                  </th>
                ) : null}
                {itemSpan > 0 ? (
                  <th scope="rowgroup" rowSpan={itemSpan} className="sheet-item">
                    {item.number} {nameOf(item)}
                  </th>
                ) : null}
                <td className="sheet-question">
                  <div>
                    <span>
                      {question.sub ? `(${question.sub})` : ''}
                      {textOf(question)}
                    </span>
                    {beside ? <div className="sheet-beside">{beside(pointer, textOf(question))}</div> : null}
                  </div>
                </td>
                <td className={`sheet-mark answer-${answer?.answer ?? 'none'}`}>
                  <span aria-hidden>{mark(answer?.answer) ?? ''}</span>
                  <span className="unseen">{t(`answer.${answer?.answer ?? 'none'}`)}</span>
                </td>
                <td className="sheet-said">
                  {answer?.reason ? <div className="prose">{answer.reason}</div> : null}
                  {files.length > 0 ? <EvidenceLinks files={files} onOpen={onOpen} /> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="sheet-note">{table.note}</p>
    </div>
  );
}
