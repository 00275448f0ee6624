import { Tooltip, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';

const type = { CLEAN: 'success', PENDING: 'warning', INFECTED: 'danger', UNSCANNED: 'secondary' } as const;

/** Whether a file was scanned; files of a service without a scanner say that they were not. */
export function ScanState({ file }: { file: Scanned }) {
  const { t } = useTranslation('dossier');
  const state = scanOf(file);
  const said = <Typography.Text type={type[state]}>{t(`scan.${state}`)}</Typography.Text>;
  return state === 'UNSCANNED' ? <Tooltip title={t('scan.UNSCANNED.hint')}>{said}</Tooltip> : said;
}

type Scan = keyof typeof type;

/** Any file of which a service says whether it was scanned. */
interface Scanned {
  scan?: string | { state?: string };
}

/** UNSCANNED where the service does not say. */
export function scanOf(file: Scanned): Scan {
  const told = file.scan;
  const state = typeof told === 'object' ? told.state : told;
  return state !== undefined && state in type ? (state as Scan) : 'UNSCANNED';
}
