import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/caseFile';
import { useFiling } from '@/lib/filing/useFiling';
import { useForm } from '../api/form';
import { placesOf } from './places';
import { useChanges } from './useChanges';

/** The submission of a case with its form, its places by name, and what changed since the submission before. */
export function useFile(file: CaseFile | undefined) {
  const { t } = useTranslation('recommendations');
  const form = useForm(file?.submission.formVersion);
  const filing = useFiling(file?.applicationId, file?.submission.ordinal);
  const published = form.data?.form;
  const places = useMemo(
    () => (published ? placesOf(published, t('dossier:profile'), t('files'), filing.data?.content.evidence ?? []) : []),
    [published, filing.data, t], // a new t with each language, which decides the labels
  );
  const changes = useChanges(file, published);
  return { form, filing, places, changes };
}
