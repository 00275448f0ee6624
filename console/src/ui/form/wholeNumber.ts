import i18n from 'i18next';
import '@/lib/form/texts';
import { isWhole, type Limits } from '@/lib/form/whole';

/** What to give instead of a number that does not fit. */
export const wholeNumberText = ({ min, max }: Limits) => i18n.t('fault.whole', { ns: 'form', min, max });

/** The rule of a form's field that has to be given. */
export const wholeNumber = (limits: Limits) => ({
  required: true,
  validator: (_: unknown, value: number | null | undefined) =>
    isWhole(value, limits) ? Promise.resolve() : Promise.reject(new Error(wholeNumberText(limits))),
});
