import { Card, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { usePreferences } from '../api/preferences';
import { PreferencesForm } from '../components/PreferencesForm';
import { hasMailbox } from '../mailbox';
import '../texts';

export function Component() {
  const { t } = useTranslation('notifications');
  return (
    <Page title={t('settings')} lead={t('settings.lead')}>
      <Card>{hasMailbox() ? <Loaded /> : <Nothing title={t('noMailbox')} />}</Card>
    </Page>
  );
}

function Loaded() {
  const preferences = usePreferences();
  if (preferences.isPending) {
    return <Spin />;
  }
  return preferences.data ? (
    <PreferencesForm key={preferences.data.version} seen={preferences.data} />
  ) : (
    <ProblemAlert error={preferences.error} onRetry={() => void preferences.refetch()} />
  );
}
