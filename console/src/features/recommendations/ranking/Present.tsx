import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { loggedIn } from '@/lib/session/session';
import { EyeOutlined } from '@/ui/icons';
import { usePresence } from '../api/presence';

/** Which colleagues look at the order just now. */
export function Present({ cycle }: { cycle: string }) {
  const { t } = useTranslation('recommendations');
  const others = (usePresence(cycle).data ?? []).filter((one) => one.officer !== loggedIn().subject);
  return others.length > 0 ? (
    <Typography.Text role="status">
      <EyeOutlined /> {t('present', { names: others.map((one) => one.name).join('、') })}
    </Typography.Text>
  ) : null;
}
