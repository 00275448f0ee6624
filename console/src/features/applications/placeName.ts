import i18n from 'i18next';
import { questionsOf } from '@/lib/form/progress';
import { asked, labelled, named } from '@/lib/form/texts';
import { AVOIDANCES, type Form } from '@/lib/form/types';

/** What a place of the content is called, as people find it in the form. */
export function placeName(form: Form, pointer: string): string {
  if (pointer.startsWith(AVOIDANCES)) {
    return i18n.t('avoidances', { ns: 'dossier' });
  }
  for (const section of form.sections) {
    const field = section.fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
    if (field) {
      return labelled(field);
    }
    for (const category of section.selfCheck?.categories ?? []) {
      const question = questionsOf(category).find(({ id }) => pointer.split('/')[2] === id);
      if (question) {
        return `${category.mark}${named(category)}：${asked(question)}`;
      }
    }
  }
  return pointer;
}
