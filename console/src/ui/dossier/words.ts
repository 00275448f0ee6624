import i18n from 'i18next';
import { unitOf } from '@/lib/form/texts';
import type { Field, PublishedForm } from './types';

const chinese = () => i18n.language.startsWith('zh');

export const labelOf = (of: { label: string; labelEn: string }) => (chinese() ? of.label : of.labelEn);
export const titleOf = (of: { title: string; titleEn: string }) => (chinese() ? of.title : of.titleEn);
export const nameOf = (of: { name: string; nameEn: string }) => (chinese() ? of.name : of.nameEn);
export const textOf = (of: { text: string; textEn: string }) => (chinese() ? of.text : of.textEn);

/** The stored value of a field below its root, such as `/contact/phone` of a profile. */
export function valueAt(root: object, field: Field): unknown {
  return field.pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root);
}

export const numeral = (value: number) => new Intl.NumberFormat(chinese() ? 'zh-CN' : 'en-GB').format(value);

const WAN = 10_000;

/** A stored figure with its unit; sums of money in 万元 are told in yuan where nobody counts by ten thousands. */
export function quantity(stored: number, field: Field): string {
  const shown = stored / (field.factor ?? 1);
  return field.unit === '万元' && !chinese()
    ? `CNY ${numeral(shown * WAN)}`
    : [numeral(shown), unitOf(field.unit)].filter(Boolean).join(' ');
}

/** An industry by its code as the form names it, with the enterprise's own word for another one. */
export function industryWords(form: PublishedForm | undefined, code: string, text: string | undefined): string {
  const known = form?.profile.find((field) => field.id === 'industry')?.options.find((option) => option.code === code);
  return `${known ? labelOf(known) : code}${text ? `（${text}）` : ''}`;
}
