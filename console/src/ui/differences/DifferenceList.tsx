import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { titled } from '@/lib/form/texts';
import type { Form } from '@/lib/form/types';
import type { Difference } from '@/lib/form/useDifferences';
import { Mark } from '@/ui/Mark';
import './differences.css';
import { partsOf } from './parts';
import { PartView } from './PartView';
import './texts';

interface DifferenceListProps {
  form: Form;
  differences: Difference[];
  /** the place's name, as a way to it where there is one */
  nameOf?: (difference: Difference, label: string) => ReactNode;
}

const tone = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'info' } as const;

/** What changed between two versions, by the parts of the form. */
export function DifferenceList({ form, differences, nameOf = (_, label) => label }: DifferenceListProps) {
  const { t, i18n } = useTranslation('differences');
  const titleOf = (id: string) => {
    const section = form.sections.find((one) => one.id === id);
    return section ? `${section.no}、${titled(section)}` : t(`section.${id}`);
  };
  return [...new Set(differences.map((one) => one.section))].map((section) => (
    <section key={section}>
      <h3 className="difference-section">{titleOf(section)}</h3>
      <ul className="difference-list">
        {differences
          .filter((one) => one.section === section)
          .map((one) => (
            <li key={one.pointer}>
              <div className="difference-head">
                <Mark tone={tone[one.kind]}>{t(one.kind)}</Mark>{' '}
                {nameOf(one, i18n.language.startsWith('zh') ? one.labelZh : one.labelEn)}
              </div>
              {partsOf(one).map((part) => (
                <PartView key={part.kind} part={part} pointer={one.pointer} form={form} />
              ))}
            </li>
          ))}
      </ul>
    </section>
  ));
}
