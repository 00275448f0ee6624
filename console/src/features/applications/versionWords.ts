import { useTranslation } from 'react-i18next';
import { labelled, number } from '@/lib/form/texts';
import type { Form } from '@/lib/form/types';
import { sizeText } from './files';

/** What a version says at a place, in words; files are there by their names already. */
export function useVersionWords(form: Form) {
  const { t } = useTranslation('applications');
  const marks = form.sections.flatMap((section) => section.selfCheck?.marks ?? []);
  const names = (list: unknown) => (Array.isArray(list) ? list.map(String).join(t('list.mark')) : '');
  return (pointer: string, value: unknown): string => {
    if (value == null) {
      return '';
    }
    if (pointer.startsWith('/answers/')) {
      const { answer, reason, evidence } = value as { answer?: string; reason?: string; evidence?: string[] };
      const mark = marks.find((one) => one.code === answer);
      return [
        mark ? `${mark.mark} ${t(`mark.${mark.code}`)}` : '',
        reason ? t('reason.is', { reason }) : '',
        evidence?.length ? t('evidence.is', { names: names(evidence) }) : '',
      ]
        .filter(Boolean)
        .join('\n');
    }
    if (pointer.startsWith('/evidence/')) {
      const { fileName, size, sm3 } = value as { fileName: string; size: number; sm3: string };
      return `${fileName}（${sizeText(size)}）\nSM3 ${sm3}`;
    }
    if (pointer === '/avoidances') {
      return (value as { creditCode?: string; reason?: string }[])
        .map((one) => [one.creditCode, one.reason].filter(Boolean).join(' '))
        .join('\n');
    }
    const field = [...form.profile, ...form.sections.flatMap((section) => section.fields)].find((one) =>
      pointer.endsWith(`/${one.id}`),
    );
    if (typeof value === 'number') {
      return `${number(value / (field?.factor ?? 1))} ${field?.unit ?? ''}`.trim();
    }
    if (typeof value === 'boolean') {
      return t(value ? 'form:yes' : 'form:no');
    }
    if (Array.isArray(value)) {
      return names(value);
    }
    const option = field?.options.find((one) => one.code === value);
    return option ? labelled(option) : typeof value === 'string' ? value : '';
  };
}
