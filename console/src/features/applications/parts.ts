import { useTranslation } from 'react-i18next';
import { formProgress } from '@/lib/form/progress';
import { AVOIDANCES, type Fault, type FormView } from '@/lib/form/types';
import { asAvoidances, avoidanceFaults } from './avoidances';
import type { DraftQueue } from './queue/DraftQueue';
import { useStanding } from './queue/useDraft';

/** A part of the form as it is walked through. */
export interface Part {
  id: string;
  no: string;
  title: string;
  titleEn: string;
  done: number;
  total: number;
  missing: number;
  faults: Fault[];
}

/** Whom to keep away stands beside the form's own parts, too. */
export const AVOIDED = 'avoidances';

/** The files stand beside the form's own parts. */
export const FILES = 'files';

/** The parts with their progress, following every key stroke. */
export function useParts({ form, avoidances }: FormView, draft: DraftQueue, files: number): Part[] {
  const { t } = useTranslation('applications');
  useStanding(draft);
  const progress = formProgress(form, draft.read);
  const parts = form.sections.map((section, i) => {
    const { done, total, faults } = progress[i]!;
    const { id, no, title, titleEn } = section;
    return { id, no, title, titleEn, done, total, missing: faults.length, faults };
  });
  const faults = avoidanceFaults(asAvoidances(draft.read(AVOIDANCES)), avoidances);
  return [
    ...parts,
    { ...beside(AVOIDED, t('dossier:avoidances')), missing: faults.length, faults },
    beside(FILES, t('files.part', { n: files })),
  ];
}

const beside = (id: string, title: string): Part => ({
  id,
  no: '',
  title,
  titleEn: title,
  done: 0,
  total: 0,
  missing: 0,
  faults: [],
});
