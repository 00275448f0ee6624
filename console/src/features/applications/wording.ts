import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { AVOIDANCES, type Evidence, type SelfCheck } from '@/lib/form/types';
import { asAvoidances } from './avoidances';
import { asAnswer } from './queue/entries';

/** What the words for a value need to know: the marks of the self-check and the names of the files. */
export const WordingContext = createContext<{ table: SelfCheck | undefined; files: Evidence[] }>({
  table: undefined,
  files: [],
});

/** A value of a place in words. */
export function useWording() {
  const { t } = useTranslation('applications');
  const { table, files } = useContext(WordingContext);
  const names = (ids: unknown) =>
    (Array.isArray(ids) ? ids : [])
      .map((id) => files.find((file) => file.evidenceId === id)?.fileName ?? t('file.gone'))
      .join(t('list.mark'));
  return (pointer: string, value: unknown): string => {
    if (pointer.startsWith('/answers/')) {
      const { answer, reason, evidence } = asAnswer(value);
      const mark = table?.marks.find((one) => one.code === answer);
      return [
        mark ? `${mark.mark} ${mark.meaning}` : '',
        reason ? t('reason.is', { reason }) : '',
        evidence?.length ? t('evidence.is', { names: names(evidence) }) : '',
      ]
        .filter(Boolean)
        .join('\n');
    }
    if (pointer === AVOIDANCES) {
      return asAvoidances(value)
        .map((one) => [one.creditCode, one.reason].filter(Boolean).join(t('list.colon')))
        .join('\n');
    }
    if (typeof value === 'boolean') {
      return t(value ? 'form:yes' : 'form:no');
    }
    if (Array.isArray(value)) {
      return names(value);
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}
