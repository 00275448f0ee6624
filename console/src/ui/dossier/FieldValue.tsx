import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceLinks } from './EvidenceLinks';
import './texts';
import type { EvidenceFile, Field, OpenEvidence } from './types';
import { labelOf, quantity } from './words';

interface FieldValueProps {
  field: Field;
  value: unknown;
  evidence?: EvidenceFile[];
  onOpen?: OpenEvidence;
  /** whether personal data would be here: then what is missing was left out */
  revealed?: boolean;
}

/** What was filled into one field, to be read. */
export function FieldValue({ field, value, evidence = [], onOpen, revealed = false }: FieldValueProps) {
  const { t } = useTranslation('dossier');
  const missing = value === undefined || value === null || value === '';
  if (field.type === 'evidenceList') {
    const ids = Array.isArray(value) ? (value as string[]) : [];
    return <EvidenceLinks files={evidence.filter((file) => ids.includes(file.evidenceId))} onOpen={onOpen} />;
  }
  if (missing) {
    return (
      <Typography.Text type="secondary">{field.personalData && !revealed ? t('personal') : t('empty')}</Typography.Text>
    );
  }
  switch (field.type) {
    case 'integer':
    case 'decimal':
      return <span className="numbers">{quantity(Number(value), field)}</span>;
    case 'boolean':
      return <span>{value === true ? t('yes') : t('no')}</span>;
    case 'choice': {
      const chosen = field.options.find((option) => option.code === value);
      return <span>{chosen ? labelOf(chosen) : text(value)}</span>;
    }
    default:
      return <div className={field.type === 'longText' ? 'prose measure' : 'prose'}>{text(value)}</div>;
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
