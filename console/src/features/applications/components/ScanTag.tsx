import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/lib/form/types';

const colour = { UNSCANNED: 'default', PENDING: 'processing', CLEAN: 'success', INFECTED: 'error' } as const;

/** What the virus scanner said of a file; nothing where the service does not tell. */
export function ScanTag({ file }: { file: Evidence }) {
  const { t } = useTranslation('applications');
  const scan = (file as Evidence & { scan?: { state: keyof typeof colour; found?: string } }).scan;
  return scan ? <Tag color={colour[scan.state]}>{t(`scan.${scan.state}`, { found: scan.found })}</Tag> : null;
}
