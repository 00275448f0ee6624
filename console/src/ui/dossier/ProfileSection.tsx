import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionId } from './DossierSections';
import { FieldList } from './FieldList';
import './texts';
import type { Beside, PublishedForm } from './types';
import { valueAt } from './words';

interface ProfileSectionProps {
  form: PublishedForm;
  /** the particulars as the profile's API names them; personal data only where it was revealed */
  profile: object;
  beside?: Beside;
  /** whether personal data is among them */
  revealed?: boolean;
  extra?: ReactNode;
}

/** What the enterprise says of itself. */
export function ProfileSection({ form, profile, beside, revealed, extra }: ProfileSectionProps) {
  const { t } = useTranslation('dossier');
  const shown = form.profile.filter((field) => field.id !== 'industryText' || valueAt(profile, field) !== undefined);
  return (
    <Card id={sectionId('profile')} title={<h2 className="card-title">{t('profile')}</h2>} extra={extra}>
      <FieldList
        fields={shown}
        valueOf={(field) => valueAt(profile, field)}
        pointerOf={(field) => `/profile${field.pointer}`}
        beside={beside}
        revealed={revealed}
      />
    </Card>
  );
}
