import { useTranslation } from 'react-i18next';
import type { Place } from './places';

interface AnswerLike {
  answer: string | null;
  reason: string | null;
  evidence: string[];
}

/** A value of a submission in words. */
export function useWordsOf(places: Place[]) {
  const { t } = useTranslation('recommendations');
  const file = (id: string) => places.find((place) => place.pointer === `/evidence/${id}`)?.label ?? t('file.gone');
  return (value: unknown): string => {
    if (value === null || value === undefined || value === '') {
      return t('dossier:empty');
    }
    if (typeof value === 'boolean') {
      return t(value ? 'dossier:yes' : 'dossier:no');
    }
    if (Array.isArray(value)) {
      return value.length === 0 ? t('dossier:evidence.none') : value.map((id) => file(String(id))).join('、');
    }
    if (typeof value === 'object') {
      const { answer, reason, evidence } = value as AnswerLike;
      return [
        t(`dossier:answer.${answer ?? 'none'}`),
        reason,
        evidence.length > 0 ? evidence.map(file).join('、') : null,
      ]
        .filter(Boolean)
        .join('；');
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}
