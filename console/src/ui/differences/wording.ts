import i18n from 'i18next';
import { labelled, number } from '@/lib/form/texts';
import type { Form } from '@/lib/form/types';
import '@/ui/dossier/texts';

/** A value of a field in words; '' for nothing. */
export function fieldWords(form: Form, pointer: string, value: unknown): string {
  const id = pointer.slice(pointer.lastIndexOf('/') + 1);
  const fields = pointer.startsWith('/applicant/') ? form.profile : form.sections.flatMap((section) => section.fields);
  const field = fields.find((one) => one.id === id);
  if (typeof value === 'number') {
    return `${number(value / (field?.factor ?? 1))} ${field?.unit ?? ''}`.trim();
  }
  if (typeof value === 'boolean') {
    return i18n.t(value ? 'yes' : 'no', { ns: 'form' });
  }
  const option = field?.options.find((one) => one.code === value);
  return option ? labelled(option) : typeof value === 'string' ? value : '';
}

const markOf = (form: Form, code: string | undefined) =>
  form.sections.flatMap((section) => section.selfCheck?.marks ?? []).find((mark) => mark.code === code);

/** Whether a verdict asks for a reason; beside others stands an explanation. */
export const asksForReason = (form: Form, code: string | undefined) => markOf(form, code)?.reasonRequired ?? false;

/** A verdict of the self-check as it stands in the table. */
export function verdictWords(form: Form, code: string | undefined): string {
  const mark = markOf(form, code);
  return `${mark?.mark ?? ''} ${i18n.t(`answer.${mark?.code ?? 'none'}`, { ns: 'dossier' })}`.trim();
}
