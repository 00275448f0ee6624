import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/caseFile';
import { useFiling } from '../api/filing';
import { useForm } from '../api/form';
import { differencesOf } from './differences';
import { placesOf } from './places';

/** The submission of a case with its form, its places by name, and what changed since the last return. */
export function useFile(file: CaseFile | undefined) {
  const { t } = useTranslation('recommendations');
  const form = useForm(file?.submission.formVersion);
  const filing = useFiling(file?.applicationId, file?.submission.ordinal);
  const compared = file?.lastReturnedSubmission !== file?.submission.ordinal ? file?.lastReturnedSubmission : undefined;
  const before = useFiling(file?.applicationId, compared);
  const published = form.data?.form;
  const places = useMemo(
    () => (published ? placesOf(published, t('dossier:profile'), t('files'), filing.data?.content.evidence ?? []) : []),
    [published, filing.data, t], // a new t with each language, which decides the labels
  );
  const differences = useMemo(
    () => (published && before.data && filing.data ? differencesOf(published, before.data, filing.data) : undefined),
    [published, before.data, filing.data],
  );
  return { form, filing, places, differences };
}
