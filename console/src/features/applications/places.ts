import { AVOIDANCES, type Form } from '@/lib/form/types';
import { AVOIDED, FILES } from './parts';

/** The part of the form that a place is in. */
export function partIn(form: Form, pointer: string): string {
  if (pointer.startsWith(AVOIDANCES)) {
    return AVOIDED;
  }
  if (pointer.startsWith('/evidence')) {
    return FILES;
  }
  const found = pointer.startsWith('/answers/')
    ? form.sections.find((section) => section.selfCheck)
    : form.sections.find((section) =>
        section.fields.some((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`)),
      );
  return (found ?? form.sections[0])?.id ?? '';
}

/** Where to go to mend what is at a place: the profile has a page of its own. */
export const linkTo = (applicationId: string, form: Form, pointer: string) =>
  /^\/(profile|applicant)(\/|$)/.test(pointer)
    ? '/enterprise'
    : `/applications/${applicationId}?part=${partIn(form, pointer)}&at=${encodeURIComponent(pointer)}`;
