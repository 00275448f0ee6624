import i18n from 'i18next';
import { texts } from '@/lib/i18n/i18n';
import en from './en.json';
import type { Fault } from './types';
import zh from './zh.json';

texts('form', zh, en);

/** A fault in words, with the way out; figures are written as figures are. */
export const faultText = ({ code, args }: Fault) =>
  i18n.t(`fault.${code}`, {
    ns: 'form',
    ...Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
    ),
  });

const chinese = () => i18n.language.startsWith('zh');

/** The label of what the form's data publishes, in the reader's language. */
export const labelled = (one: { label: string; labelEn: string }) => (chinese() ? one.label : one.labelEn);
export const titled = (one: { title: string; titleEn: string }) => (chinese() ? one.title : one.titleEn);
export const named = (one: { name: string; nameEn: string }) => (chinese() ? one.name : one.nameEn);
export const asked = (one: { text: string; textEn: string }) => (chinese() ? one.text : one.textEn);

/** A unit behind a number; those of the notice are Chinese words. */
export const unitOf = (unit: string | undefined) =>
  unit === undefined ? undefined : chinese() ? unit : i18n.t(`unit.${unit}`, { ns: 'form', defaultValue: unit });

/** The unit behind a control: none where the label of the field ends with it, as （万元） does. */
export const unitBeside = (field: { label: string; labelEn: string; unit?: string }) => {
  const unit = unitOf(field.unit);
  return [`（${unit}）`, `(${unit})`].some((end) => labelled(field).endsWith(end)) ? undefined : unit;
};

export const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
