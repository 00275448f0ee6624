import i18n from 'i18next';
import { asked, labelled, named } from '@/lib/form/texts';
import { AVOIDANCES, type Evidence, type Form } from '@/lib/form/types';

/** What a place of the content is called, as people find it in the form; a file by its own name. */
export function placeName(form: Form, pointer: string, files: Evidence[] = []): string {
  const [, root, id] = pointer.split('/');
  if (pointer.startsWith(AVOIDANCES)) {
    return i18n.t('avoidances', { ns: 'dossier' });
  }
  if (root === 'evidence') {
    const file = files.find((one) => one.evidenceId === id);
    return id === undefined
      ? i18n.t('files', { ns: 'applications' })
      : (file?.fileName ?? i18n.t('file.gone', { ns: 'applications' }));
  }
  const field = [
    ...form.sections.flatMap((section) => section.fields).filter((one) => isAt(pointer, one.pointer)),
    ...form.profile.filter((one) => isAt(pointer, `/profile${one.pointer}`) || (root === 'applicant' && one.id === id)),
  ][0];
  return field ? labelled(field) : (questionName(form, id) ?? i18n.t('place.other', { ns: 'applications' }));
}

const isAt = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`);

/** With the numbers it has in the table of the notice. */
function questionName(form: Form, id: string | undefined): string | undefined {
  for (const category of form.sections.flatMap((section) => section.selfCheck?.categories ?? [])) {
    for (const item of category.items) {
      const question = item.questions.find((one) => one.id === id);
      if (question) {
        const numbers = `${item.number ?? ''}${question.sub ? `(${question.sub})` : ''}`;
        return `${category.mark}${named(category)}${numbers ? ` ${numbers}` : ''} ${asked(question)}`;
      }
    }
  }
  return undefined;
}
