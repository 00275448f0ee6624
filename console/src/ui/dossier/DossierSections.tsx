import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldList } from './FieldList';
import { SelfCheckSheet } from './SelfCheckSheet';
import './texts';
import type { Beside, DossierContent, OpenEvidence, PublishedForm, Section } from './types';
import { titleOf } from './words';

interface DossierSectionsProps {
  form: PublishedForm;
  content: DossierContent;
  beside?: Beside;
  onOpen?: OpenEvidence;
  /** whether personal data is in the content */
  revealed?: boolean;
  /** what stands at the right of a section's heading */
  extra?: (section: Section) => React.ReactNode;
}

/** Every section of the form as it was filled in, from the versioned form data. */
export function DossierSections({ form, content, beside, onOpen, revealed, extra }: DossierSectionsProps) {
  const { t } = useTranslation('dossier');
  return form.sections.map((section) => (
    <Card
      key={section.id}
      id={sectionId(section.id)}
      title={<h2 className="card-title">{t('section', { no: section.no, title: titleOf(section) })}</h2>}
      extra={extra?.(section)}
    >
      {section.fields.length > 0 ? (
        <FieldList
          fields={section.fields}
          valueOf={(field) => content.form[field.id]}
          pointerOf={(field) => `/form/${field.id}`}
          beside={beside}
          evidence={content.evidence}
          onOpen={onOpen}
          revealed={revealed}
        />
      ) : null}
      {section.selfCheck ? (
        <SelfCheckSheet
          table={section.selfCheck}
          answers={content.answers}
          evidence={content.evidence}
          onOpen={onOpen}
          beside={beside}
        />
      ) : null}
    </Card>
  ));
}

export const sectionId = (section: string) => `section-${section}`;
